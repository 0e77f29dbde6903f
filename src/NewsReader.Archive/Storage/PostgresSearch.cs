using System.Text.Json;
using NewsReader.Archive.Search;

namespace NewsReader.Archive.Storage;

/// <summary>Finds the newest matches in PostgreSQL.</summary>
/// <remarks>
/// The index gives matches in no order, and all of them. For rare words that is quick; for words that stand in every tenth story it is
/// quicker to walk from the newest story back, as far as needed, and to count with the index meanwhile.
/// </remarks>
internal static class PostgresSearch
{
    /// <summary>The planner knows the most common words, each a few percent off at most; only a number so far above the limit is believed without counting.</summary>
    private const double Surely = 1.5 * HitCount.Limit;

    /// <summary>Matches that the index finds in the time in which one row is walked over, about.</summary>
    private const double WalkCost = 30;

    /// <summary>As <see cref="ArchiveDatabase.NewestCounted"/>.</summary>
    public static CountedPlaces Newest(PostgresDatabase database, DatabaseSession session, IndexRange range, long before, int count)
    {
        // What the planner expects says little of a phrase, whose words may stand apart, and nothing of a few days.
        var isForeseen = range is { IsWhole: true, Asked.HasPhrase: false };
        var expected = isForeseen ? Estimate(session, range) : 0;
        var rows = isForeseen ? RowsToWalk(session, range, expected, count) : null;
        if (rows is { } foreseen)
        {
            var counting = expected >= Surely && AtLeast(session, range) >= Surely
                ? Task.FromResult(HitCount.Limit + 1L)
                : Task.Run(() => database.Read(other => (long)ByIndex(other, range, HitCount.Limit + 1).Length));
            if (Walk(session, range, foreseen, before, count) is { } walked)
            {
                return new CountedPlaces(walked, counting);
            }
        }

        // What isn't common enough to walk has so few matches that all of them are sooner here than sorted there.
        var isAll = isForeseen && rows is null;
        var found = ByIndex(session, range, isAll ? long.MaxValue : HitCount.Limit + 1);
        if (isAll || found.Length <= HitCount.Limit)
        {
            return new CountedPlaces([.. found.Where(place => place < before).OrderDescending().Take(count)], found.Length);
        }

        rows = isForeseen ? null : RowsToWalk(session, range, Math.Max(found.Length, Estimate(session, range)), count);
        return new CountedPlaces(
            (rows is { } counted ? Walk(session, range, counted, before, count) : null) ?? Sorted(session, range, before, count),
            found.Length);
    }

    /// <summary>The places of matches, in no order.</summary>
    private static long[] ByIndex(DatabaseSession session, IndexRange range, long most)
    {
        var question = new PostgresQuestion(range);
        return (long[])session.Scalar($"select array({question.ByIndex(long.MaxValue)} limit {question.Value(most)})", question.Values)!;
    }

    /// <summary>How many rows have to be walked over to find the newest matches, about; null when the index is quicker.</summary>
    private static double? RowsToWalk(DatabaseSession session, IndexRange range, double matches, int count)
    {
        var rows = Math.Max(matches, RowsOf(session, range.Index)) / matches * count;
        return rows * WalkCost > matches ? null : rows;
    }

    /// <summary>The newest matches by walking; null when they are rarer than was thought.</summary>
    private static List<long>? Walk(DatabaseSession session, IndexRange range, double rows, long before, int count)
    {
        var question = new PostgresQuestion(range);
        var seen = session.List(question.ByWalking(before, count, (long)(rows * 4) + 1_000), static row => row.GetInt64(0), question.Values);
        return seen.Count == count ? seen : null;
    }

    private static List<long> Sorted(DatabaseSession session, IndexRange range, long before, int count)
    {
        var question = new PostgresQuestion(range);
        return session.List(
            $"select place from ({question.ByIndex(before)}) found order by place desc limit {question.Value((long)count)}",
            static row => row.GetInt64(0), question.Values);
    }

    /// <summary>A number of stories that surely have all the words, when only words are asked for; else 0.</summary>
    /// <remarks>Of a hundred stories, 90 with one word and 80 with another, 70 at least have both: whatever the words have to do with each other.</remarks>
    private static double AtLeast(DatabaseSession session, IndexRange range)
    {
        if (range is not { IsWhole: true, Index: "words", Asked: { Tags: [], Words: var words } }
            || words.Any(static word => word is not { IsPhrase: false, IsExcluded: false, Alternatives: [] }))
        {
            return 0;
        }

        var (all, missing) = (0.0, 0.0);
        foreach (var word in words)
        {
            var asked = new IndexQuery([word], [], [], []);
            var having = Estimate(session, range with { Asked = asked, Query = TsQuery.Write(asked, string.Empty, string.Empty) });
            if (having < Surely)
            {
                return 0;
            }

            all = all > 0 ? all : Math.Max(having, RowsOf(session, range.Index));
            missing += all - having;
        }

        return all - missing;
    }

    private static double RowsOf(DatabaseSession session, string index) =>
        session.Number("select reltuples::bigint from pg_class where oid = @p0::regclass", index) ?? 0;

    /// <summary>How many matches the planner expects.</summary>
    private static double Estimate(DatabaseSession session, IndexRange range)
    {
        var plan = (string?)session.Scalar($"explain (format json) select 1 from {range.Index} where {PostgresQuestion.Terms} @@ @p0::tsquery", range.Query) ?? "[]";
        using var json = JsonDocument.Parse(plan);
        return json.RootElement[0].GetProperty("Plan").GetProperty("Plan Rows").GetDouble();
    }
}
