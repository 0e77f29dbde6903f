using System.Collections.Immutable;

namespace NewsReader.Archive.Search;

/// <summary>One condition of a query: a word or a phrase that a story must or must not have.</summary>
/// <param name="Terms">The word's term, or the terms of a phrase in their order; never empty.</param>
/// <param name="IsExcluded">Whether the story must not have it.</param>
/// <param name="Prefix">The letters that the word begins with so far, when the reader may still be typing it; else null.</param>
/// <param name="Written">The condition as the reader wrote it, without quotation marks and minus.</param>
internal sealed record SearchClause(ImmutableArray<string> Terms, bool IsExcluded, string? Prefix, string Written)
{
    /// <summary>Other conditions that will do as well: those behind an OR. They have no alternatives of their own.</summary>
    public ImmutableArray<SearchClause> Alternatives { get; init; } = [];

    /// <summary>This condition and its alternatives.</summary>
    public IEnumerable<SearchClause> Either => Alternatives.Prepend(this with { Alternatives = [] });

    /// <summary>The forms of the first term that count as found, the term itself first; of an unfinished word also the singulars of plurals that it may become.</summary>
    public ImmutableArray<string> Spellings { get; } = [.. LightStemmer.Spellings(Terms[0]).Concat(Prefix is null ? [] : StemWords.TermsOfWordsThatBegin(Prefix)).Distinct(StringComparer.Ordinal)];

    public bool IsPhrase => Terms.Length > 1;

    /// <summary>Whether this condition or one of its alternatives is a phrase.</summary>
    public bool HasPhrase => IsPhrase || Alternatives.Any(static one => one.IsPhrase);

    /// <summary>How many words of the text, from one on, this condition covers; 0 when it isn't met there.</summary>
    public int MatchAt(List<SearchToken> tokens, int index)
    {
        if (Prefix is not null && tokens[index].Term.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return 1;
        }

        if (tokens.Count - index < Terms.Length || !IsSpelling(tokens[index].Term))
        {
            return 0;
        }

        for (var i = 1; i < Terms.Length; i++)
        {
            if (tokens[index + i].Term != Terms[i])
            {
                return 0;
            }
        }

        return Terms.Length;
    }

    private bool IsSpelling(string term)
    {
        // Asked of every word of every story on a page of hits.
        foreach (var form in Spellings.AsSpan())
        {
            if (form == term)
            {
                return true;
            }
        }

        return false;
    }
}
