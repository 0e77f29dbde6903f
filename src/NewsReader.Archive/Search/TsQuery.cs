using System.Collections.Immutable;

namespace NewsReader.Archive.Search;

/// <summary>Writes an <see cref="IndexQuery"/> as a tsquery of PostgreSQL, for an index that knows no positions.</summary>
/// <remarks>
/// A row that the query asks for meets it; a row that meets it may lack a phrase, whose words it has somewhere. Terms hold letters and digits
/// only, so that nothing in them can be taken for syntax.
/// </remarks>
internal static class TsQuery
{
    /// <param name="query">The query; it must want something.</param>
    /// <param name="speakerSign">What stands before every term of a speaker's name.</param>
    /// <param name="roleSign">What stands before every term of a role.</param>
    public static string Write(IndexQuery query, string speakerSign, string roleSign)
    {
        var conditions = new List<string>();
        Add(query.Words, string.Empty);
        Add(query.Speaker, speakerSign);
        Add(query.Role, roleSign);
        conditions.AddRange(query.Tags.Select(static tag => $"'{tag}'"));
        return string.Join(" & ", conditions);

        void Add(ImmutableArray<SearchClause> clauses, string sign)
        {
            foreach (var clause in clauses)
            {
                if (!clause.IsExcluded)
                {
                    conditions.Add(Write(clause, sign));
                }
                else if (!clause.HasPhrase)
                {
                    conditions.Add("!" + Write(clause, sign));
                }
            }
        }
    }

    private static string Write(SearchClause clause, string sign) => "(" + string.Join(" | ", clause.Either.Select(one => WriteOne(one, sign))) + ")";

    private static string WriteOne(SearchClause clause, string sign)
    {
        var forms = clause.Spellings.Select(first => Term(first));
        var first = "(" + string.Join(" | ", clause.Prefix is null ? forms : forms.Append(Term(clause.Prefix) + ":*")) + ")";
        return clause.IsPhrase ? "(" + string.Join(" & ", clause.Terms.Skip(1).Select(Term).Prepend(first)) + ")" : first;

        string Term(string term) => $"'{sign}{NarrowLetters.Of(term)}'";
    }
}
