using NewsReader.Archive.Search;

namespace NewsReader.Archive.Storage;

/// <summary>How a condition looks in a text out of <see cref="PostgresTerms"/>.</summary>
internal static class TermForms
{
    /// <summary>The stretches of which one stands in every text that meets the condition; its alternatives don't count.</summary>
    /// <param name="clause">The condition.</param>
    /// <param name="sign">What stands before the terms of a field.</param>
    public static IEnumerable<string> Of(SearchClause clause, string sign)
    {
        var rest = string.Concat(clause.Terms.Skip(1).Select(term => $"{sign}{NarrowLetters.Of(term)} "));
        var forms = clause.Spellings.Select(first => $" {sign}{NarrowLetters.Of(first)} {rest}");
        return clause.Prefix is null ? forms : forms.Append($" {sign}{NarrowLetters.Of(clause.Prefix)}");
    }
}
