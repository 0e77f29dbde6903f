namespace NewsReader.Web.Features.Feeds;

/// <summary>The addresses of feeds.</summary>
internal static class FeedPaths
{
    public const string Atom = "/feed.atom";

    public const string Rss = "/feed.rss";

    public const string Json = "/feed.json";

    /// <summary>A feed of some stories: one of the addresses above, with what they have in common.</summary>
    public static string Of(string format, FeedSelection selection) => format + selection.Query();
}
