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

    private static string Write(SearchClause clause, string weight)
    {
        var mark = weight.Length == 0 ? string.Empty : ":" + weight;
        var rest = string.Concat(clause.Terms.Skip(1).Select(term => $" <-> '{term}'{mark}"));
        var forms = clause.Spellings.Select(first => $"('{first}'{mark}{rest})");
        return "(" + string.Join(" | ", clause.Prefix is null ? forms : forms.Append($"'{clause.Prefix}':*{weight}")) + ")";
    }
}
