using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Live;

/// <summary>Where pages hear of arrivals.</summary>
internal static class LivePaths
{
    public const string Arrivals = "/arrivals";

    /// <summary>Where a page hears what arrives in its list, in its own language.</summary>
    public static string ArrivalsIn(ArrivalList list) => $"{Arrivals}?{InterfaceLanguage.QueryKey}={InterfaceLanguage.Current.Code}{list.Query}";
}
