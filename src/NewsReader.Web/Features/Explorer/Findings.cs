using System.Collections.Immutable;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Explorer;

/// <summary>Asks the archive what the explorer shows. Safe to use from many threads.</summary>
/// <remarks>The archive answers on the thread that asks. Every question runs on a thread of its own, so that a circuit goes on taking keys meanwhile.</remarks>
internal sealed class Findings(ArchiveStore store)
{
    /// <summary>The sources that have stories, those with the most first.</summary>
    public Task<ImmutableArray<SourceEntry>> SourcesAsync(CancellationToken cancellation) =>
        Task.Run(() => store.SourcesAsync(cancellation).AsTask(), cancellation);

    /// <summary>A speaker, or null when the archive has none with this id.</summary>
    public Task<SpeakerEntry?> SpeakerAsync(NameId id, CancellationToken cancellation) =>
        Task.Run(() => store.FindSpeakerAsync(id, cancellation).AsTask(), cancellation);

    /// <summary>A page of what the filter lets through.</summary>
    /// <param name="filter">The filter; what is typed into it is never an error.</param>
    /// <param name="after">Where the page begins, taken from the page before; null for the first.</param>
    /// <param name="count">How many findings the page holds at most; 1 to 200.</param>
    /// <param name="cancellation">Stops the look-up before it begins.</param>
    public Task<FindingPage> PageAsync(ExplorerFilter filter, FindingKey? after, int count, CancellationToken cancellation) =>
        Task.Run(() => filter.List is ExplorerList.Statements
            ? StatementsAsync(filter.Statements, after, count, cancellation)
            : StoriesAsync(filter.Stories, after, count, cancellation), cancellation);

    /// <summary>Counts what the filter lets through.</summary>
    public Task<FindingCounts> CountAsync(ExplorerFilter filter, CancellationToken cancellation) => Task.Run(
        async () =>
        {
            if (filter.List is ExplorerList.Stories)
            {
                var stories = await store.CountStoriesAsync(filter.Stories, cancellation);
                return new FindingCounts(stories.Total, stories.ByMonth, []);
            }

            var statements = await store.CountStatementsAsync(filter.Statements, cancellation);
            return new FindingCounts(statements.Total, statements.ByMonth, statements.BySpeaker);
        },
        cancellation);

    private async Task<FindingPage> StatementsAsync(StatementFilter filter, FindingKey? after, int count, CancellationToken cancellation)
    {
        var page = await store.StatementsAsync(filter, after?.InList, count, cancellation);
        return new FindingPage(
            [.. page.Statements.Select(static said => new Finding(said.Story, said.Quote) { SpeakerId = said.SpeakerId, Marks = said.Marks })],
            KeyOf(page.Next));
    }

    private async Task<FindingPage> StoriesAsync(SearchRequest request, FindingKey? after, int count, CancellationToken cancellation)
    {
        var result = await store.SearchAsync(request with { After = after?.InList, Count = count }, cancellation);
        return result.Reason is SearchReason.NoWords or SearchReason.OnlyExclusions
            ? await AllStoriesAsync(request, after?.InStories, count, cancellation)
            : new FindingPage(
                [.. result.Hits.Select(static hit => new Finding(hit.Story, Statement: null) { Marks = hit.HeadlineMarks, Snippet = hit.Snippet })],
                KeyOf(result.Next));
    }

    /// <summary>Without a word, source or speaker there is nothing to search: the list of all stories is cut to the days.</summary>
    private async Task<FindingPage> AllStoriesAsync(SearchRequest request, PageKey? after, int count, CancellationToken cancellation)
    {
        var page = await store.LatestAsync(after ?? BeginningOf(request.To), count, cancellation);
        var stories = page.Articles.TakeWhile(story => request.From is not { } first || story.Day >= first).ToImmutableArray();
        return new FindingPage(
            [.. stories.Select(static story => new Finding(story, Statement: null))],
            page.Next is { } next && stories.Length == page.Articles.Length ? new FindingKey(null, next) : null);
    }

    private static PageKey? BeginningOf(DateOnly? lastDay) =>
        lastDay is { } day ? PageKey.BeginningOf(day) : null;

    private static FindingKey? KeyOf(ListKey? next) => next is { } key ? new FindingKey(key, null) : null;
}
