using System.Collections.Immutable;
using NewsReader.Archive.Search;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <content>Search.</content>
public sealed partial class ArchiveStore
{
    /// <summary>Looks for words. Never fails for what is typed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The request's count is below 1 or above 200.</exception>
    public ValueTask<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        CheckCount(request.Count);
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read(session => Search(session, request)));
    }

    private SearchResult Search(DatabaseSession session, SearchRequest request)
    {
        var query = SearchQuery.Parse(request.Words ?? string.Empty, request.IsTyping);
        if (TagsOf(session, request.Source, request.Speaker) is not { } tags)
        {
            return SearchResult.Nothing(SearchReason.UnknownFilter);
        }

        var asked = IndexQuery.ForWords(query, tags);
        if (asked.WantsNothing)
        {
            return SearchResult.Nothing(query.Clauses.IsEmpty ? SearchReason.NoWords : SearchReason.OnlyExclusions);
        }

        var index = request.InStatements ? "said" : "words";
        var found = new IndexRange(index, asked, database.Write(asked, index), From(request.From), Until(request.To));
        var result = request.InStatements
            ? Statements(session, query, found, request)
            : Stories(session, query, found, request);
        return result with
        {
            WasCut = query.WasCut,
            DidYouMean = result.Total.Number == 0 ? Spelling.Suggest(session, query, clause => AnyMatch(session, clause)) : null,
        };
    }

    private SearchResult Stories(DatabaseSession session, SearchQuery query, IndexRange range, SearchRequest request)
    {
        var (places, next, total) = request.Order is SearchOrder.Relevance
            ? BestPlaces(session, range, (int)Math.Min(request.After?.Value ?? 0, database.MostRanked), request.Count)
            : NewestPlaces(session, range, request);
        var stories = session
            .List($"select {StoryRow.Columns} from story s where {database.Among("s.place")}", StoryRow.Read, database.ListOf(places))
            .ToDictionary(static row => row.Place, static row => row.Story);
        var hits = places.Where(stories.ContainsKey).Select(place => HitOf(stories[place], query));
        return new SearchResult([.. hits], total, next);
    }

    private SearchResult Statements(DatabaseSession session, SearchQuery query, IndexRange range, SearchRequest request)
    {
        var (places, next, total) = NewestPlaces(session, range, request);
        var statements = StatementsAt(session, places, places.Count, query, default).Statements;
        return new SearchResult(
            [.. statements.Select(statement => new SearchHit(
                statement.Story,
                SnippetMaker.Of(statement.Story.Article.Text, [statement.Quote.Span], query),
                HeadlineMarks(statement.Story.Article, query),
                statement.Quote))],
            total,
            next);
    }

    private (List<long> Places, ListKey? Next, HitCount Total) NewestPlaces(DatabaseSession session, IndexRange range, SearchRequest request)
    {
        var (places, total) = database.Newest(session, range, request.After?.Value ?? long.MaxValue, request.Count + 1);
        return places.Count > request.Count
            ? (places[..request.Count], new ListKey(places[request.Count - 1]), HitCount.Of(total))
            : (places, null, HitCount.Of(total));
    }

    private (List<long> Places, ListKey? Next, HitCount Total) BestPlaces(DatabaseSession session, IndexRange range, int skip, int count)
    {
        var (places, total) = database.Best(session, range, skip, count + 1);
        return places.Count > count
            ? (places[..count], new ListKey(skip + count), HitCount.Of(total))
            : (places, null, HitCount.Of(total));
    }

    private bool AnyMatch(DatabaseSession session, SearchClause clause) => session.Scalar(
        $"select 1 from words where {database.MatchOf("words")} limit 1",
        database.Write(new IndexQuery([clause with { IsExcluded = false }], [], [], []), "words")) is not null;

    private static SearchHit HitOf(StoredArticle story, SearchQuery query) => new(
        story,
        SnippetMaker.Of(story.Article.Text, story.Article.Paragraphs.Select(static paragraph => paragraph.Span), query),
        HeadlineMarks(story.Article, query),
        Statement: null);

    private static ImmutableArray<TextSpan> HeadlineMarks(Article article, SearchQuery query) =>
        article.Headline is { } headline ? SnippetMaker.Marks(article.Text, headline, query) : [];

    /// <summary>The tags that a filter stands for; null when the archive doesn't know what it names.</summary>
    private static ImmutableArray<string>? TagsOf(DatabaseSession session, NameId? source, NameId? speaker)
    {
        var tags = ImmutableArray.CreateBuilder<string>();
        if (source is { } sourceId)
        {
            if (FindSource(session, sourceId) is not { } found)
            {
                return null;
            }

            tags.Add(IndexTags.Source(found.Row));
        }

        if (speaker is { } speakerId)
        {
            if (FindSpeaker(session, speakerId) is not { } found)
            {
                return null;
            }

            tags.Add(IndexTags.Speaker(found.Row));
        }

        return tags.ToImmutable();
    }

    private static long From(DateOnly? day) => day is { } first ? Place.StartOf(first) : 0;

    private static long Until(DateOnly? day) => day is { } last ? Place.EndOf(last) : long.MaxValue;
}
