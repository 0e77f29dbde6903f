using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;

namespace NewsReader.Archive.Tests.Storage;

/// <remarks>However common or rare the words are, and by whichever way PostgreSQL finds them, the matches are those that the rows have.</remarks>
public sealed class PostgresSearchTests(PostgresServer server) : IClassFixture<PostgresServer>, IDisposable
{
    private const int Rows = 60_000;

    /// <summary>The stories' words by the number of the story: in all, in all but every tenth, in every third, in every hundredth, in one.</summary>
    private static readonly (string Word, Func<int, bool> Stands)[] Words =
    [
        ("خبر", static _ => true),
        ("مدينه", static i => i % 10 != 0),
        ("قطار", static i => i % 3 == 0),
        ("جسر", static i => i % 100 == 7),
        ("منارة", static i => i == 41),
    ];

    private PostgresDatabase? database;

    public static TheoryData<string> Questions =>
        new("خبر", "مدينه", "خبر مدينه", "قطار", "قطار مدينه", "خبر قطار جسر", "جسر", "منارة", "خبر -مدينه", "جسر أو قطار", "\"خبر مدينه\"", "\"مدينه خبر\"", "\"خبر قطار\"", "\"قطار جسر\"", "\"مدينه جسر\"");

    public void Dispose() => database?.Dispose();

    [Theory]
    [MemberData(nameof(Questions))]
    public void Newest_AnyMixOfWords_GivesTheNewestMatchesAndTheirNumber(string question)
    {
        Fill();
        Check(question);
    }

    [Fact]
    public void Newest_StatisticsThatAreOutOfDate_StillGivesTheMatches()
    {
        Fill();
        // The planner still believes that every story has the word.
        database!.Write(static session => session.Execute($"update words set terms = '. {NarrowLetters.Of("جسر")} .' where place > 500"));

        var places = database.Read(session => database.Newest(session, RangeOf("خبر"), long.MaxValue, 20));

        Assert.Equal(Enumerable.Range(0, 20).Select(static i => 500L - i), places);
    }

    [Fact]
    public void Settle_BatchesOfAnImport_AreSortedMeanwhileAndFoundAtAnyTime()
    {
        const int Batch = 2_000;
        database = new PostgresDatabase(server.NewSchema());
        _ = new ArchiveStore(database);
        for (var row = Batch; row <= 3 * Batch; row += Batch)
        {
            Index(row - Batch, Batch);
            database.Settle(all: false);

            var places = database.Read(session => database.Newest(session, RangeOf("خبر"), long.MaxValue, 20));
            Assert.Equal(Enumerable.Range(1, 20).Select(i => (long)row - i), places);
        }

        database.Settle(all: true);

        Assert.Equal(0, database.Read(static session => session.Number("select gin_clean_pending_list('words_terms') + gin_clean_pending_list('said_terms')")));
    }

    private void Check(string question)
    {
        var query = SearchQuery.Parse(question, isTyping: false);
        var matches = Enumerable.Range(0, Rows).Where(i => Matches(query, i)).Select(static i => (long)i).Reverse().ToArray();

        foreach (var (before, from, until) in new (long, long, long)[] { (long.MaxValue, 0, long.MaxValue), (31_000, 0, long.MaxValue), (15, 0, long.MaxValue), (long.MaxValue, 1_000, 2_000) })
        {
            var range = RangeOf(question) with { From = from, Until = until };
            var inRange = matches.Where(place => place >= from && place < until).ToArray();
            var found = database!.Read(session => database.NewestCounted(session, range, before, 21));

            Assert.Equal(inRange.Where(place => place < before).Take(21), found.Places);
            Assert.Equal(HitCount.Of(inRange.Length), found.Total);
        }
    }

    private static bool Matches(SearchQuery query, int row)
    {
        var there = Words.Where(word => word.Stands(row)).SelectMany(static word => ArabicAnalyzer.Tokens(word.Word)).ToList();
        return query.Clauses.All(clause => clause.IsExcluded != clause.Either.Any(one => Enumerable.Range(0, there.Count).Any(i => one.MatchAt(there, i) > 0)));
    }

    private IndexRange RangeOf(string question)
    {
        var asked = IndexQuery.ForWords(SearchQuery.Parse(question, isTyping: false), []);
        return new IndexRange("words", asked, database!.Write(asked, "words"), 0, long.MaxValue);
    }

    private void Fill()
    {
        database = new PostgresDatabase(server.NewSchema());
        _ = new ArchiveStore(database);
        Index(0, Rows);
        database.Settle(all: true);
    }

    private void Index(int first, int count) => database!.Write(session =>
    {
        for (var row = first; row < first + count; row++)
        {
            var there = Words.Where(word => word.Stands(row)).SelectMany(static word => ArabicAnalyzer.Tokens(word.Word)).ToList();
            database.IndexStory(session, row, database.TextOfStory([], there), []);
        }

        database.FlushIndex(session);
        return true;
    });
}
