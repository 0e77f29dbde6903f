using System.Collections.Immutable;

namespace NewsReader.Archive.Search;

/// <summary>Writes an <see cref="IndexQuery"/> as a MATCH expression of SQLite's FTS5.</summary>
/// <remarks>Terms hold letters and digits only, so that nothing in them can be taken for syntax.</remarks>
internal static class Fts5Query
{
    /// <param name="query">The query; it must want something.</param>
    /// <param name="columns">Whether the words, the speaker and the role stand in columns of these names.</param>
    public static string Write(IndexQuery query, bool columns)
    {
        var wanted = new List<string>();
        var excluded = new List<string>();
        Add(query.Words, columns ? "words : " : string.Empty);
        Add(query.Speaker, "speaker : ");
        Add(query.Role, "role : ");
        wanted.AddRange(query.Tags.Select(static tag => $"\"{tag}\""));
        var all = string.Join(" AND ", wanted);
        return excluded.Count == 0 ? all : $"({all}) NOT ({string.Join(" OR ", excluded)})";

        void Add(ImmutableArray<SearchClause> clauses, string column)
        {
            foreach (var clause in clauses)
            {
                var either = string.Join(" OR ", clause.Either.Select(one => column + Write(one)));
                (clause.IsExcluded ? excluded : wanted).Add(clause.Alternatives.IsEmpty ? either : $"({either})");
            }
        }
    }

    /// <summary>How many phrases a condition is written as, without its alternatives.</summary>
    public static int PhrasesOf(SearchClause clause) => clause.Spellings.Length + (clause.Prefix is null ? 0 : 1);

    private static string Write(SearchClause clause)
    {
        var rest = string.Concat(clause.Terms.Skip(1).Select(static term => " " + term));
        var forms = clause.Spellings.Select(first => $"\"{first}{rest}\"");
        return "(" + string.Join(" OR ", clause.Prefix is null ? forms : forms.Append($"\"{clause.Prefix}\" *")) + ")";
    }
}
