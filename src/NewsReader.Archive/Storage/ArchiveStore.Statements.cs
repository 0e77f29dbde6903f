using System.Collections.Immutable;
using NewsReader.Archive.Search;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <content>Statements, for lists that are filtered as the reader types.</content>
public sealed partial class ArchiveStore
{
    /// <summary>Speakers that <see cref="CountStatementsAsync"/> names.</summary>
    private const int TopSpeakers = 20;

    /// <summary>A page of the statements that a filter lets through, newest story first.</summary>
    /// <param name="filter">The filter; what is typed into it is never an error.</param>
    /// <param name="after">Where the page begins, or null for the first page.</param>
    /// <param name="count">How many statements the page holds at most; 1 to 200.</param>
    /// <param name="cancellation">Stops the look-up.</param>
    public ValueTask<StatementPage> StatementsAsync(StatementFilter filter, ListKey? after, int count, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        CheckCount(count);
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read(session =>
        {
            if (RangeOf(session, filter) is not { } range)
            {
                return new StatementPage([], null, default);
            }

            var before = after?.Value ?? long.MaxValue;
            var found = range.Query.Length > 0
                ? database.NewestCounted(session, range, before, count + 1)
                : new CountedPlaces(AllPlaces(session, range, before, count + 1), CountAll(session, range));
            return StatementsAt(session, found.Places, count, SearchQuery.Parse(filter.Words, isTyping: true)) with { Total = found.Total };
        }));
    }

    /// <summary>Counts the statements that a filter lets through, by month and by speaker; the newest 10,000 when there are more.</summary>
    public ValueTask<StatementCounts> CountStatementsAsync(StatementFilter filter, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read(session =>
        {
            if (RangeOf(session, filter) is not { } range)
            {
                return new StatementCounts([], [], default);
            }

            var places = range.Query.Length > 0
                ? database.Newest(session, range, long.MaxValue, HitCount.Limit + 1)
                : AllPlaces(session, range, long.MaxValue, HitCount.Limit + 1);
            var total = HitCount.Of(places.Count);
            var counted = places.Take(HitCount.Limit).ToArray();
            var months = counted
                .GroupBy(static place => Place.DayOf(place) is var day ? new DateOnly(day.Year, day.Month, 1) : default)
                .OrderBy(static month => month.Key)
                .Select(static month => new DayEntry(month.Key, month.Count()));
            return new StatementCounts([.. months], BySpeaker(session, counted), total);
        }));
    }

    private static ImmutableArray<SpeakerEntry> BySpeaker(DatabaseSession session, long[] places)
    {
        if (places.Length == 0)
        {
            return [];
        }

        // One walk over the table is cheaper than thousands of look-ups when the places lie close together, and never far dearer.
        var wanted = places.ToHashSet();
        var counts = new Dictionary<long, int>();
        foreach (var (place, speaker) in session.List(
            "select place, speaker from statement where place >= @p0 and place <= @p1 and speaker is not null",
            static row => (row.GetInt64(0), row.GetInt64(1)), places[^1], places[0]))
        {
            if (wanted.Contains(place))
            {
                counts[speaker] = counts.GetValueOrDefault(speaker) + 1;
            }
        }

        return
        [
            .. counts.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key).Take(TopSpeakers)
                .Select(pair => session.List($"select {SpeakerColumns} from speaker where id = @p0", ReadSpeaker, pair.Key)[0].Entry with { Statements = pair.Value }),
        ];
    }

    /// <summary>What the index is asked for a filter; an empty query means all statements, null that the filter names what the archive doesn't know.</summary>
    private IndexRange? RangeOf(DatabaseSession session, StatementFilter filter)
    {
        if (TagsOf(session, filter.Source, filter.Speaker) is not { } tags)
        {
            return null;
        }

        tags = filter.Mode is { } mode ? tags.Add(IndexTags.Mode(mode)) : tags;
        tags = filter.Kind is { } kind ? tags.Add(IndexTags.Kind(kind)) : tags;
        var query = new IndexQuery(
            SearchQuery.Parse(filter.Words, isTyping: true).Clauses,
            SearchQuery.Parse(filter.SpeakerWords, isTyping: true).Clauses,
            SearchQuery.Parse(filter.RoleWords, isTyping: true).Clauses,
            tags);
        return new IndexRange("said", query, query.WantsNothing ? string.Empty : database.Write(query, "said"), From(filter.From), Until(filter.To));
    }

    private static List<long> AllPlaces(DatabaseSession session, IndexRange range, long before, int count) => session.List(
        "select place from statement where place >= @p0 and place < @p1 order by place desc limit @p2",
        static row => row.GetInt64(0), range.From, Math.Min(range.Until, before), (long)count);

    private static long CountAll(DatabaseSession session, IndexRange range) => session.Number(
        $"select count(*) from (select 1 from statement where place >= @p0 and place < @p1 limit {HitCount.Limit + 1}) counted", range.From, range.Until) ?? 0;

    /// <summary>A page of statements, not counted, out of their places and, when there is a next page, one more.</summary>
    private static StatementPage StatementsAt(DatabaseSession session, List<long> places, int count, SearchQuery? query)
    {
        var stories = new Dictionary<long, StoredArticle?>();
        var statements = ImmutableArray.CreateBuilder<StoredStatement>(Math.Min(count, places.Count));
        foreach (var place in places.Take(count))
        {
            var (at, index) = Place.Split(place);
            if (!stories.TryGetValue(at, out var story))
            {
                story = session.List($"select {StoryRow.Columns} from story s where s.place = @p0", StoryRow.Read, at).FirstOrDefault()?.Story;
                stories.Add(at, story);
            }

            // Between two questions the story may have been edited, or read by a newer parser: then the statement isn't there any more.
            if (story is not null && index < story.Article.Quotes.Length && story.Article.Quotes[index] is { Speaker: { } speaker } quote)
            {
                statements.Add(new StoredStatement(
                    story, quote, IdOf(speaker), query is null ? [] : SnippetMaker.Marks(story.Article.Text, quote.Span, query)));
            }
        }

        return new StatementPage(statements.ToImmutable(), places.Count > count ? new ListKey(places[count - 1]) : null, default);
    }
}
