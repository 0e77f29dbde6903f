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
    /// <summary>The planner's estimate for one word is a few percent off at most; only a number so far above the limit is believed without counting.</summary>
    private const double Surely = 4 * HitCount.Limit;

    /// <summary>Rows that are walked over in the time in which the index finds one match more, about.</summary>
    private const double WalkCost = 33;

    /// <summary>Written so that a range of places never leads the planner to walk the key and unpack every vector on its way.</summary>
    private const string Key = "(place + 0)";

    /// <summary>As <see cref="ArchiveDatabase.Newest"/>.</summary>
    public static (List<long> Places, long Total) Newest(DatabaseSession session, IndexRange range, long before, int count)
    {
        var question = Question.Of(range);
        var isOneWord = range is { IsWhole: true, Index: "words", Asked: { Tags: [], Words: [{ IsPhrase: false, IsExcluded: false, Alternatives: [] }] } };
        if (isOneWord && Estimate(session, question) is var estimate && estimate >= Surely && Walk(session, range, question, estimate, before, count) is { } walked)
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
            Walk(session, range, question, Math.Max(total, Estimate(session, question)), before, count) ?? session.List(
                $"select place from {range.Index} where {question.Condition} and {Key} >= @p3 and {Key} < @p4 order by {Key} desc limit @p5",
                static row => row.GetInt64(0), [.. question.Values, range.From, Math.Min(range.Until, before), (long)count]),
            total);
    }

    /// <summary>The newest matches by walking; null when they are too rare, or have become so.</summary>
    private static List<long>? Walk(DatabaseSession session, IndexRange range, Question question, double matches, long before, int count)
    {
        var all = Math.Max(matches, session.Number("select reltuples::bigint from pg_class where oid = @p0::regclass", range.Index) ?? 0);
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

    /// <summary>How many matches the planner expects; it knows the most common words.</summary>
    private static double Estimate(DatabaseSession session, Question question)
    {
        var plan = (string?)session.Scalar($"explain (format json) select 1 from {question.Index} where {question.Condition}", question.Values) ?? "[]";
        using var json = JsonDocument.Parse(plan);
        return json.RootElement[0].GetProperty("Plan").GetProperty("Plan Rows").GetDouble();
    }

    /// <summary>What the index is asked, in SQL.</summary>
    /// <param name="Index">The table.</param>
    /// <param name="Condition">The condition, to be answered by the index as far as it can.</param>
    /// <param name="Check">The same condition for one row.</param>
    /// <param name="Values">The parameters @p0 to @p2.</param>
    private sealed record Question(string Index, string Condition, string Check, object[] Values)
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
                return new Question(range.Index, $"tsv @@ @p0::tsquery and {NoPhrase}", $"{Exact} and {NoPhrase}", [range.Query, DBNull.Value, DBNull.Value]);
            }

            // The operator is for the index, which knows no positions; the function hides the exact question from it until the bytes have spoken.
            var mayBe = string.Join(" and ", phrases.Select(static (_, i) => string.Create(CultureInfo.InvariantCulture, $"coalesce(position((@p2::bytea[])[{i + 1}] in phrases), 1) > 0")));
            return new Question(
                range.Index,
                $"tsv @@ @p1::tsquery and {mayBe} and {Exact}",
                $"{mayBe} and {Exact} and @p1::text is not null",
                [range.Query, TsQuery.WriteLoose(range.Asked), phrases.Select(PhraseBytes.Of).ToArray()]);
        }
    }
}
