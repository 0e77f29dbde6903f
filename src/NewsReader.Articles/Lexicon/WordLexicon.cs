using System.Collections.Frozen;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Lexicon;

/// <summary>The word classes of words.tsv, found through attached particles and the article.</summary>
internal static class WordLexicon
{
    private static readonly FrozenDictionary<string, WordTraits> Words = Load();

    private static readonly FrozenDictionary<string, WordTraits>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What is known of a folded word, and which particles it carried; never fails.</summary>
    public static WordTraits Find(ReadOnlySpan<char> key)
    {
        if (Lookup.TryGetValue(key, out var traits))
        {
            return IsArticle(key) ? traits | AfterArticle(key[2..], WordTraits.None) : traits;
        }

        var carried = WordTraits.None;
        if (key is ['و' or 'ف', _, _] && Lookup.TryGetValue(key[1..], out traits) && (traits & WordTraits.Preposition) != 0)
        {
            // وفي، ومن، فعن: of words so short only the prepositions are never part of another word.
            return traits | WordTraits.Joined;
        }

        if (key.Length > 3 && key[0] is 'و' or 'ف')
        {
            var rest = key[1..];
            if (Lookup.TryGetValue(rest, out traits))
            {
                return traits | WordTraits.Joined | (IsArticle(rest) ? WordTraits.Definite : 0);
            }

            // A word of its own may begin with و; only a known rest or an article proves the particle.
            if (IsArticle(rest))
            {
                carried = WordTraits.Joined;
                key = rest;
            }
        }

        if (key.Length > 4 && key[0] == 'ل' && key[1] == 'ل')
        {
            return AfterArticle(key[2..], carried | WordTraits.Prefixed);
        }

        if (key.Length > 3 && key[0] is 'ب' or 'ل' or 'ك')
        {
            var rest = key[1..];
            if (IsArticle(rest))
            {
                return AfterArticle(rest[2..], carried | WordTraits.Prefixed);
            }

            if (Lookup.TryGetValue(rest, out traits))
            {
                return traits | carried | WordTraits.Prefixed;
            }
        }

        return IsArticle(key) ? AfterArticle(key[2..], carried) : carried | WithPronoun(key);
    }

    /// <summary>محاميه، زوجته: an office with a pronoun is as good as definite.</summary>
    private static WordTraits WithPronoun(ReadOnlySpan<char> key)
    {
        var stem = key.Length > 4 && key.EndsWith("ها") ? key[..^2] : key.Length > 4 && key.EndsWith("هم") ? key[..^2] : key.Length > 4 && key[^1] == 'ه' ? key[..^1] : default;
        if (stem.IsEmpty)
        {
            return WordTraits.None;
        }

        Span<char> feminine = stackalloc char[stem.Length];
        stem.CopyTo(feminine);
        feminine[^1] = 'ه';
        return (Lookup.TryGetValue(stem, out var traits) || (stem[^1] == 'ت' && Lookup.TryGetValue(feminine, out traits))) && (traits & WordTraits.Role) != 0
            ? WordTraits.Role | WordTraits.Definite
            : WordTraits.None;
    }

    private static WordTraits AfterArticle(ReadOnlySpan<char> stem, WordTraits carried)
    {
        carried |= WordTraits.Definite;
        return stem.Length >= 3 && Lookup.TryGetValue(stem, out var traits) ? (traits & ~WordTraits.NeverDefinite) | carried : carried;
    }

    private static bool IsArticle(ReadOnlySpan<char> key) => key.Length > 3 && key[0] == 'ا' && key[1] == 'ل';

    private static FrozenDictionary<string, WordTraits> Load()
    {
        var words = new Dictionary<string, WordTraits>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Read("words.tsv", columns: 2))
        {
            var trait = row.Member<WordTraits>(0);
            foreach (var word in row.List(1))
            {
                var key = ArabicFold.Fold(word);
                words[key] = words.GetValueOrDefault(key) | trait;
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
