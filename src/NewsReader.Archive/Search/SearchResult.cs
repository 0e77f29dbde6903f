using System.Collections.Immutable;
using NewsReader.Archive.Storage;

namespace NewsReader.Archive.Search;

/// <summary>What a search found.</summary>
/// <param name="Hits">The hits of the page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Next">Where the next page begins; null on the last page.</param>
public sealed record SearchResult(ImmutableArray<SearchHit> Hits, HitCount Total, ListKey? Next)
{
    /// <summary>Why nothing was looked for; null when something was.</summary>
    public SearchReason? Reason { get; init; }

    /// <summary>The query with likelier spellings, when nothing was found and there are such; else null.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Whether the query was too long and only its beginning was looked for.</summary>
    public bool WasCut { get; init; }

    internal static SearchResult Nothing(SearchReason reason) => new([], default, null) { Reason = reason };
}
