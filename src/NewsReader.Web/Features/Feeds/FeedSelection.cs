using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;

namespace NewsReader.Web.Features.Feeds;

/// <summary>Which stories a feed has. A part that is null asks for nothing.</summary>
/// <param name="Source">A source as the story's dateline names it.</param>
/// <param name="Speaker">A speaker who is heard in the story, as the page names him.</param>
internal sealed record FeedSelection(string? Source, string? Speaker)
{
    /// <summary>A selection from a query, where an empty part is none.</summary>
    public static FeedSelection Of(string? source, string? speaker) =>
        new(string.IsNullOrWhiteSpace(source) ? null : source.Trim(), string.IsNullOrWhiteSpace(speaker) ? null : speaker.Trim());

    public bool IsEverything => Source is null && Speaker is null;

    public bool Has(Article article) =>
        (Source is null || (article.Dateline?.Sources.Any(source => source.Name == Source) ?? false))
        && (Speaker is null || article.Speech.Any(quote => SpeakerName.Of(quote) == Speaker));
}
