using System.Collections.Immutable;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Searching;

/// <summary>A page of what was found.</summary>
/// <param name="Hits">The hits.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Next">Where the next page begins; null on the last page.</param>
/// <param name="Reason">Why nothing was looked for; null when something was.</param>
/// <param name="DidYouMean">A likelier spelling; null when there is none.</param>
/// <param name="WasCut">Whether only the beginning of the words was looked for.</param>
internal sealed record HitPage(
    ImmutableArray<SearchHit> Hits, HitCount Total, ListKey? Next, SearchReason? Reason = null, string? DidYouMean = null, bool WasCut = false)
{
    /// <summary>Asks the archive.</summary>
    public static async Task<HitPage> OfAsync(SearchInput input, int count, ArchiveStore store, CancellationToken cancellation)
    {
        if (!string.IsNullOrWhiteSpace(input.Who))
        {
            var page = await store.StatementsAsync(input.ToFilter(), input.After, count, cancellation);
            return new HitPage([.. page.Statements.Select(HitOf)], page.Total, page.Next);
        }

        var result = await store.SearchAsync(input.ToRequest(count), cancellation);
        return new HitPage(result.Hits, result.Total, result.Next, result.Reason, result.DidYouMean, result.WasCut);
    }

    private static SearchHit HitOf(StoredStatement statement)
    {
        var span = statement.Quote.Span;
        var marks = statement.Marks.Select(mark => new Articles.Model.TextSpan(mark.Start - span.Start, mark.Length));
        return new SearchHit(statement.Story, new Snippet(span, span.In(statement.Story.Article.Text), [.. marks], false, false), [], statement.Quote);
    }
}
