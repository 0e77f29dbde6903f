using System.Text.Json;
using NewsReader.Archive.Search;

namespace NewsReader.Archive.Storage;

/// <summary>Finds the newest matches in PostgreSQL.</summary>
/// <remarks>
/// The index gives matches in no order, and all of them. For rare words that is quick; for words that stand in every tenth story it is
/// quicker to walk from the newest story back, as far as needed.
/// </remarks>
internal static class PostgresSearch
{
    /// <summary>The planner knows the most common words, each a few percent off at most; only a number so far above the limit is believed without counting.</summary>
    private const double Surely = 3 * HitCount.Limit;

    /// <summary>Matches that the index finds and sorts in the time in which one row is walked over, about.</summary>
    private const double WalkCost = 80;

    /// <summary>As <see cref="ArchiveDatabase.Newest"/>, with the number of all matches.</summary>
    public static (List<long> Places, long Total) Newest(DatabaseSession session, IndexRange range, long before, int count)
    {
        if (AtLeast(session, range) is var atLeast && atLeast >= Surely && Walk(session, range, atLeast, before, count) is { } walked)
        {
            return (walked, HitCount.Limit + 1);
        }

        var question = new PostgresQuestion(range);
        var (total, places) = session.List(
            $"""
            with matches as materialized ({question.ByIndex(long.MaxValue)} limit {HitCount.Limit + 1})
            select count(*), array(select place from matches where place < {question.Value(before)} order by place desc limit {question.Value((long)count)}) from matches
            """,
            static row => (row.GetInt64(0), (long[])row.GetValue(1)), question.Values)[0];
        if (total <= HitCount.Limit)
        {
            return ([.. places], total);
        }

        return (Walk(session, range, Math.Max(total, Estimate(session, range)), before, count) ?? Sorted(session, range, before, count), total);
    }

    /// <summary>The newest matches by walking; null when they are too rare, or have become so.</summary>
    private static List<long>? Walk(DatabaseSession session, IndexRange range, double matches, long before, int count)
    {
        var all = Math.Max(matches, RowsOf(session, range.Index));
        var rows = all / matches * count;
        if (rows * WalkCost > matches)
        {
            return null;
        }

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
