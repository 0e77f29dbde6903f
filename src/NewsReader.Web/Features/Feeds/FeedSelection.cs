using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Features.Searching;

namespace NewsReader.Web.Features.Feeds;

/// <summary>Which stories a feed has: those that a search finds. A search without anything finds all.</summary>
/// <param name="Search">The search. A source's or speaker's page is one too.</param>
/// <param name="Source">A source as the story's dateline names it, where the address has a name and no id; or null.</param>
/// <param name="Speaker">A speaker as the story's page names him, where the address has a name and no id; or null.</param>
internal sealed record FeedSelection(SearchInput Search, string? Source, string? Speaker)
{
    private const int LongestName = 200;

    /// <summary>The selection of a feed's address; a feed has the latest, and no pages.</summary>
    public static FeedSelection Of(IQueryCollection query)
    {
        var search = SearchInput.Of(query) with { After = null, ByRelevance = false, IsTyping = false };
        return new FeedSelection(
            search,
            search.Source is null ? Name(query[SearchPaths.Source]) : null,
            search.Speaker is null ? Name(query[SearchPaths.Speaker]) : null);
    }

    public bool IsEverything => Search.IsEmpty && !HasNames;

    public bool HasNames => Source is not null || Speaker is not null;

    /// <summary>The query that reads as this, with its question mark.</summary>
    public string Query()
    {
        var query = new QueryString(Search.Query());
        query = Source is null ? query : query.Add(SearchPaths.Source, Source);
        return (Speaker is null ? query : query.Add(SearchPaths.Speaker, Speaker)).ToString();
    }

    /// <summary>Whether a story has the source and the speaker of these names.</summary>
    public bool Has(Article article) =>
        (Source is null || (article.Dateline?.Sources.Any(source => source.Name == Source) ?? false))
        && (Speaker is null || article.Speech.Any(quote => SpeakerName.Of(quote) == Speaker));

    private static string? Name(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : value.Trim() is var name && name.Length > LongestName ? name[..LongestName] : name;
}
