using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Live;

/// <summary>Where pages hear of arrivals.</summary>
internal static class LivePaths
{
    public const string Arrivals = "/arrivals";

    /// <summary>As <see cref="Arrivals"/>, in the language of the page that asks.</summary>
    public static string ArrivalsInThisLanguage => $"{Arrivals}?{InterfaceLanguage.QueryKey}={InterfaceLanguage.Current.Code}";
}
