using System.Collections.Immutable;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>The lists that a story stands in.</summary>
/// <param name="Day">The day that it stands under.</param>
/// <param name="Sources">The sources that its dateline names, each once.</param>
/// <param name="Speakers">The speakers who say something in it, each once.</param>
public sealed record StoryLists(DateOnly Day, ImmutableArray<NameId> Sources, ImmutableArray<NameId> Speakers)
{
    internal static StoryLists Of(StoredArticle story) => new(
        story.Day,
        [.. (story.Article.Dateline?.Sources ?? []).Select(ArchiveStore.IdOf).OfType<NameId>().Distinct()],
        [.. story.Article.Speech.Select(static quote => quote.Speaker).OfType<Speaker>().Select(ArchiveStore.IdOf).OfType<NameId>().Distinct()]);
}
