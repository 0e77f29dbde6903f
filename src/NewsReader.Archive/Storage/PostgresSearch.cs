using System.Globalization;
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

    /// <summary>Rows that are walked over in the time in which the index finds one match more, about.</summary>
    private const double WalkCost = 33;

    /// <summary>Written so that a range of places never leads the planner to walk the key and unpack every vector on its way.</summary>
    private const string Key = "(place + 0)";

    /// <summary>As <see cref="ArchiveDatabase.Newest"/>.</summary>
    public static (List<long> Places, long Total) Newest(DatabaseSession session, IndexRange range, long before, int count)
    {
        var question = Question.Of(range);
        if (AtLeast(session, range) is var atLeast && atLeast >= Surely && Walk(session, range, question, atLeast, before, count) is { } walked)
        {
            return (walked, HitCount.Limit + 1);
        }

        var (total, places) = session.List(
            $"""
            with matches as materialized (select place from {range.Index} where {question.Condition} and {Key} >= @p3 and {Key} < @p4 limit {HitCount.Limit + 1})
            select count(*), array(select place from matches where place < @p5 order by place desc limit @p6) from matches
            """,
            static row => (row.GetInt64(0), (long[])row.GetValue(1)), [.. question.Values, range.From, range.Until, before, (long)count])[0];
        if (total <= HitCount.Limit)
        {
            return ([.. places], total);
        }

        return (
            Walk(session, range, question, Math.Max(total, Estimate(session, range.Index, question.Condition, question.Values)), before, count) ?? session.List(
                $"select place from {range.Index} where {question.Condition} and {Key} >= @p3 and {Key} < @p4 order by {Key} desc limit @p5",
                static row => row.GetInt64(0), [.. question.Values, range.From, Math.Min(range.Until, before), (long)count]),
            total);
    }

    /// <summary>The newest matches by walking; null when they are too rare, or have become so.</summary>
    private static List<long>? Walk(DatabaseSession session, IndexRange range, Question question, double matches, long before, int count)
    {
        var all = Math.Max(matches, RowsOf(session, range.Index));
        var rows = all / matches * count;
        if (rows * WalkCost > matches)
        {
            return null;
        }

        var walk = (long)(rows * 4) + 1_000;
        var seen = session.List(
            $"""
            select place from (select * from {range.Index} where place >= @p3 and place < @p4 order by place desc limit @p6) newest
            where {question.Check} limit @p5
            """,
            static row => row.GetInt64(0), [.. question.Values, range.From, Math.Min(range.Until, before), (long)count, walk]);
        return seen.Count == count ? seen : null;
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
            var query = TsQuery.Write(new IndexQuery([word], [], [], []), weights: false);
            var having = Estimate(session, range.Index, "tsv @@ @p0::tsquery", [query]);
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
    private static double Estimate(DatabaseSession session, string index, string condition, object[] values)
    {
        var plan = (string?)session.Scalar($"explain (format json) select 1 from {index} where {condition}", values) ?? "[]";
        using var json = JsonDocument.Parse(plan);
        return json.RootElement[0].GetProperty("Plan").GetProperty("Plan Rows").GetDouble();
    }

    /// <summary>What the index is asked, in SQL.</summary>
    /// <param name="Condition">The condition, to be answered by the index as far as it can.</param>
    /// <param name="Check">The same condition for one row.</param>
    /// <param name="Values">The parameters @p0 to @p2.</param>
    private sealed record Question(string Condition, string Check, object[] Values)
    {
        public static Question Of(IndexRange range)
        {
            const string Exact = "ts_match_vq(tsv, @p0::tsquery)";
            var phrases = range.Index == "words"
                ? range.Asked.Words.Where(static clause => clause is { IsPhrase: true, IsExcluded: false, Alternatives: [] }).ToArray()
                : [];
            // Without a phrase @p1 and @p2 stand for nothing, but every question has the same parameters.
            const string NoPhrase = "@p1::text is null and @p2::bytea[] is null";
            if (phrases.Length == 0)
            {
                return new Question($"tsv @@ @p0::tsquery and {NoPhrase}", $"{Exact} and {NoPhrase}", [range.Query, DBNull.Value, DBNull.Value]);
            }

            // The operator is for the index, which knows no positions; the function hides the exact question from it, the case keeps it until the bytes have spoken.
            var mayBe = string.Join(" and ", phrases.Select(static (_, i) => string.Create(CultureInfo.InvariantCulture, $"coalesce(position((@p2::bytea[])[{i + 1}] in phrases), 1) > 0")));
            var check = $"case when {mayBe} then {Exact} else false end";
            return new Question(
                $"tsv @@ @p1::tsquery and {check}",
                $"{check} and @p1::text is not null",
                [range.Query, TsQuery.WriteLoose(range.Asked), phrases.Select(PhraseBytes.Of).ToArray()]);
        }
    }
}
