using System.Collections.Immutable;

namespace NewsReader.Archive.Search;

/// <summary>Writes an <see cref="IndexQuery"/> as a tsquery of PostgreSQL.</summary>
/// <remarks>
/// Terms hold letters and digits only, so that nothing in them can be taken for syntax. In the vectors of statements, weight A marks the
/// speaker's name, B the role and D the words.
/// </remarks>
internal static class TsQuery
{
    /// <param name="query">The query; it must want something.</param>
    /// <param name="weights">Whether words, speaker and role are told apart by weight.</param>
    public static string Write(IndexQuery query, bool weights)
    {
        var conditions = new List<string>();
        Add(query.Words, weights ? "D" : string.Empty);
        Add(query.Speaker, "A");
        Add(query.Role, "B");
        conditions.AddRange(query.Tags.Select(static tag => $"'{tag}'"));
        return string.Join(" & ", conditions);

        void Add(ImmutableArray<SearchClause> clauses, string weight)
        {
            foreach (var clause in clauses)
            {
                conditions.Add((clause.IsExcluded ? "!" : string.Empty) + Write(clause, weight));
            }
        }
    }

    /// <summary>A query that a row meets if it meets the given one, and that needs no positions: the words of phrases may stand anywhere.</summary>
    public static string WriteLoose(IndexQuery query) => Write(
        query with
        {
            Words =
            [
                .. query.Words.SelectMany<SearchClause, SearchClause>(static clause => clause switch
                {
                    { IsPhrase: false, Alternatives: [] } => [clause],
                    { IsExcluded: true } => [],
                    { Alternatives: [] } => clause.Terms.Select(term => new SearchClause([term], IsExcluded: false, Prefix: null, term)),
                    _ => clause.Either.Any(static one => one.IsPhrase) ? [] : [clause],
                }),
            ],
        },
        weights: false);

    private static string Write(SearchClause clause, string weight) =>
        clause.Alternatives.IsEmpty ? WriteOne(clause, weight) : "(" + string.Join(" | ", clause.Either.Select(one => WriteOne(one, weight))) + ")";

    private static string WriteOne(SearchClause clause, string weight)
    {
        var mark = weight.Length == 0 ? string.Empty : ":" + weight;
        var rest = string.Concat(clause.Terms.Skip(1).Select(term => $" <-> '{term}'{mark}"));
        var forms = clause.Spellings.Select(first => $"('{first}'{mark}{rest})");
        return "(" + string.Join(" | ", clause.Prefix is null ? forms : forms.Append($"'{clause.Prefix}':*{weight}")) + ")";
    }
}
