namespace NewsReader.Web.Features.Feeds;

/// <summary>A way to write feeds.</summary>
/// <param name="Path">The address of the feed of all stories.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Write">Writes a feed.</param>
internal sealed record FeedFormat(string Path, string ContentType, Func<Feed, byte[]> Write)
{
    /// <summary>The media type without its charset, as links name it.</summary>
    public string MediaType => ContentType[..ContentType.IndexOf(';', StringComparison.Ordinal)];

    public static IReadOnlyList<FeedFormat> All { get; } =
    [
        new(FeedPaths.Atom, "application/atom+xml; charset=utf-8", AtomWriter.Write),
        new(FeedPaths.Rss, "application/rss+xml; charset=utf-8", RssWriter.Write),
        new(FeedPaths.Json, "application/feed+json; charset=utf-8", JsonFeedWriter.Write),
    ];
}
