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
            return IsArticle(key) ? traits | Rest(key[2..], WordTraits.Definite) : traits;
        }

        var carried = WordTraits.None;
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
            return Rest(key[2..], carried | WordTraits.Prefixed | WordTraits.Definite);
        }

        if (key.Length > 3 && key[0] is 'ب' or 'ل' or 'ك')
        {
            var rest = key[1..];
            if (IsArticle(rest))
            {
                return Rest(rest[2..], carried | WordTraits.Prefixed | WordTraits.Definite);
            }

            if (Lookup.TryGetValue(rest, out traits))
            {
                return traits | carried | WordTraits.Prefixed;
            }
        }

        return IsArticle(key) ? Rest(key[2..], carried | WordTraits.Definite) : carried | WithPronoun(key);
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

    private static WordTraits Rest(ReadOnlySpan<char> stem, WordTraits carried) =>
        stem.Length >= 3 && Lookup.TryGetValue(stem, out var traits) ? traits | carried : carried;

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
