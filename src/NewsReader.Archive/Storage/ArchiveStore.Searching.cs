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
        var (found, next) = request.Order is SearchOrder.Relevance
            ? BestPlaces(session, range, (int)Math.Min(request.After?.Value ?? 0, database.MostRanked), request.Count)
            : NewestPlaces(session, range, request);
        var stories = session
            .List($"select {StoryRow.Columns} from story s where {database.Among("s.place")}", StoryRow.Read, database.ListOf(found.Places))
            .ToDictionary(static row => row.Place, static row => row.Story);
        ImmutableArray<SearchHit> hits = [.. found.Places.Where(stories.ContainsKey).Select(place => HitOf(stories[place], query))];
        return new SearchResult(hits, found.Total, next);
    }

    private SearchResult Statements(DatabaseSession session, SearchQuery query, IndexRange range, SearchRequest request)
    {
        var (found, next) = NewestPlaces(session, range, request);
        var statements = StatementsAt(session, found.Places, found.Places.Count, query).Statements;
        ImmutableArray<SearchHit> hits =
        [
            .. statements.Select(statement => new SearchHit(
                statement.Story,
                SnippetMaker.Of(statement.Story.Article.Text, [statement.Quote.Span], query),
                HeadlineMarks(statement.Story.Article, query),
                statement.Quote)),
        ];
        return new SearchResult(hits, found.Total, next);
    }

    private (CountedPlaces Found, ListKey? Next) NewestPlaces(DatabaseSession session, IndexRange range, SearchRequest request)
    {
        var found = database.NewestCounted(session, range, request.After?.Value ?? long.MaxValue, request.Count + 1);
        return found.Places.Count > request.Count
            ? (found with { Places = found.Places[..request.Count] }, new ListKey(found.Places[request.Count - 1]))
            : (found, null);
    }

    private (CountedPlaces Found, ListKey? Next) BestPlaces(DatabaseSession session, IndexRange range, int skip, int count)
    {
        var found = database.Best(session, range, skip, count + 1);
        return found.Places.Count > count ? (found with { Places = found.Places[..count] }, new ListKey(skip + count)) : (found, null);
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
