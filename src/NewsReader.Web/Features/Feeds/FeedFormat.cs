namespace NewsReader.Web.Features.Feeds;

/// <summary>A way to write feeds.</summary>
/// <param name="Path">The address of the feed of all stories.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Write">Writes a feed.</param>
internal sealed record FeedFormat(string Path, string ContentType, Func<Feed, byte[]> Write)
{
    public static IReadOnlyList<FeedFormat> All { get; } =
    [
        new(FeedPaths.Atom, "application/atom+xml; charset=utf-8", AtomWriter.Write),
        new(FeedPaths.Rss, "application/rss+xml; charset=utf-8", RssWriter.Write),
        new(FeedPaths.Json, "application/feed+json; charset=utf-8", JsonFeedWriter.Write),
    ];
}
