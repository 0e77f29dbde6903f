using NewsReader.Web.Features.Latest;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Browsing;

/// <summary>Counted words of the lists.</summary>
internal static class BrowsingWords
{
    public static string Stories(int count) => ArabicPlural.Count(LatestText.ResourceManager.GetString, "Stories", count);

    public static string Statements(int count) => ArabicPlural.Count(BrowsingText.ResourceManager.GetString, "StatementCount", count);
}
