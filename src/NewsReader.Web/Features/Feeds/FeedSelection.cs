using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Feeds;

/// <summary>Which stories a feed has. A part that is null asks for nothing.</summary>
/// <param name="Source">A source that the story's dateline names.</param>
/// <param name="Speaker">A speaker who is heard in the story.</param>
public sealed record FeedSelection(NameId? Source, NameId? Speaker)
{
    /// <summary>A selection from a query, where an empty part is none; null when a part is no id.</summary>
    public static FeedSelection? Of(string? source, string? speaker) =>
        TryParse(source, out var sourceId) && TryParse(speaker, out var speakerId) ? new FeedSelection(sourceId, speakerId) : null;

    private static bool TryParse(string? text, out NameId? id)
    {
        var isId = NameId.TryParse(text, out var read);
        id = isId ? read : null;
        return isId || string.IsNullOrEmpty(text);
    }
}
