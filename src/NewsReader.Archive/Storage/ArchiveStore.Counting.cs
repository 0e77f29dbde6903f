using System.Collections.Immutable;
using NewsReader.Archive.Search;

namespace NewsReader.Archive.Storage;

/// <content>Counts of stories over time.</content>
public sealed partial class ArchiveStore
{
    /// <summary>
    /// Counts the stories that a search finds by month; the newest 10,000 when there are more. Without a word, source or speaker it counts
    /// every story of the days. Statements are counted by <see cref="CountStatementsAsync"/>: the request's <c>InStatements</c> is ignored,
    /// as are its order and page.
    /// </summary>
    public ValueTask<StoryCounts> CountStoriesAsync(SearchRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellation.ThrowIfCancellationRequested();
        return new(database.Read(session => CountStories(session, request)));
    }

    private StoryCounts CountStories(DatabaseSession session, SearchRequest request)
    {
        if (TagsOf(session, request.Source, request.Speaker) is not { } tags)
        {
            return new StoryCounts([], default);
        }

        var query = IndexQuery.ForWords(SearchQuery.Parse(request.Words, request.IsTyping), tags);
        if (query.WantsNothing)
        {
            var days = session.List(
                "select day, stories from day where stories > 0 and day >= @p0 and day <= @p1",
                static row => new DayEntry(DateOnly.FromDayNumber((int)row.GetInt64(0)), (int)row.GetInt64(1)),
                (long)(request.From ?? DateOnly.MinValue).DayNumber,
                (long)(request.To ?? DateOnly.MaxValue).DayNumber);
            return new StoryCounts(ByMonth(days), HitCount.Of(days.Sum(static day => (long)day.Stories)));
        }

        var range = new IndexRange("words", query, database.Write(query, "words"), From(request.From), Until(request.To));
        var places = database.Newest(session, range, long.MaxValue, HitCount.Limit + 1);
        return new StoryCounts(
            ByMonth(places.Take(HitCount.Limit).Select(static place => new DayEntry(Place.DayOf(place), 1))),
            HitCount.Of(places.Count));
    }

    private static ImmutableArray<DayEntry> ByMonth(IEnumerable<DayEntry> days) =>
    [
        .. days.GroupBy(static entry => new DateOnly(entry.Day.Year, entry.Day.Month, 1))
            .OrderBy(static month => month.Key)
            .Select(static month => new DayEntry(month.Key, month.Sum(static entry => entry.Stories))),
    ];
}
