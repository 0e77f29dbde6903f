using System.Collections.Immutable;
using System.Globalization;
using NewsReader.Archive.Search;

namespace NewsReader.Archive.Storage;

/// <summary>What an index of PostgreSQL is asked, in SQL, with the values of its parameters.</summary>
/// <remarks>The text of a question depends on its shape alone, never on its words, so that it can be prepared.</remarks>
internal sealed class PostgresQuestion
{
    /// <summary>What the indexes are built over, to the letter.</summary>
    public const string Terms = "array_to_tsvector(string_to_array(terms, ' '))";

    /// <summary>Written so that a range of places never leads the planner to walk the key on its way to the words.</summary>
    private const string Key = "(place + 0)";

    private readonly IndexRange range;
    private readonly List<object> values = [];
    private readonly string byIndex;

    public PostgresQuestion(IndexRange range)
    {
        this.range = range;
        byIndex = $"{Terms} @@ {Value(range.Query)}::tsquery";
        if (range.Index == "words" && PairsOf(range.Asked) is { Length: > 0 } pairs)
        {
            byIndex += $" and pairs @> {Value(pairs)}";
        }
    }

    /// <summary>The parameters' values.</summary>
    public object[] Values => [.. values];

    /// <summary>Takes a value in.</summary>
    /// <returns>Its parameter.</returns>
    public string Value(object value)
    {
        values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"@p{values.Count - 1}");
    }

    /// <summary>A query for the places of what the index finds, in no order. Where the index can't be sure, the words themselves are looked at.</summary>
    /// <param name="before">The place that they lie before.</param>
    public string ByIndex(long before)
    {
        var where = $"{byIndex} and {Key} >= {Value(range.From)} and {Key} < {Value(Math.Min(range.Until, before))}";
        var unsure = Conditions(static clause => clause.HasPhrase);
        return unsure.Length == 0
            ? $"select place from {range.Index} where {where}"
            : $"select place from (select place, terms || '' as terms from {range.Index} where {where} offset 0) found where {unsure}";
    }

    /// <summary>A query for the places of the newest matches, newest first, that walks from the newest row back.</summary>
    /// <param name="before">The place that they lie before.</param>
    /// <param name="count">How many are wanted.</param>
    /// <param name="rows">How many rows are looked at.</param>
    public string ByWalking(long before, int count, long rows) =>
        $"""
        select place from (
            select place, terms || '' as terms from {range.Index}
            where place >= {Value(range.From)} and place < {Value(Math.Min(range.Until, before))} order by place desc limit {Value(rows)}) newest
        where {Conditions(static _ => true)} limit {Value((long)count)}
        """;

    /// <summary>The condition that a row's words meet clauses; empty when there are none. Unpacked once a row (<c>terms || ''</c>), they are looked at as text.</summary>
    private string Conditions(Func<SearchClause, bool> which)
    {
        var conditions = new List<string>();
        Add(range.Asked.Words, string.Empty);
        Add(range.Asked.Speaker, PostgresTerms.SpeakerSign);
        Add(range.Asked.Role, PostgresTerms.RoleSign);
        return string.Join(" and ", conditions);

        void Add(ImmutableArray<SearchClause> clauses, string sign)
        {
            foreach (var clause in clauses.Where(which).OrderBy(static clause => clause.IsExcluded))
            {
                var forms = Value(clause.Either.SelectMany(one => TermForms.Of(one, sign)).ToArray());
                conditions.Add($"{(clause.IsExcluded ? "not " : string.Empty)}exists(select from unnest({forms}) form where strpos(terms, form) > 0)");
            }
        }
    }

    /// <summary>The pairs of all phrases that must be there.</summary>
    private static short[] PairsOf(IndexQuery asked) =>
        [.. asked.Words.Where(static clause => clause is { IsExcluded: false, Alternatives: [] }).SelectMany(WordPairs.Of).Distinct()];
}
