using NewsReader.Web.Features.Latest;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Browsing;

/// <summary>Says how many there are.</summary>
internal static class Counted
{
    public static string Stories(int number) => ArabicPlural.Count(LatestText.ResourceManager.GetString, "Stories", number);

    public static string Statements(int number) => ArabicPlural.Count(BrowsingText.ResourceManager.GetString, "Statements", number);
}
