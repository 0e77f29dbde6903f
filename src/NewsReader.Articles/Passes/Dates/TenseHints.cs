using System.Collections.Frozen;
using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Dates;

/// <summary>Tells whether the clause before a date looks forward: a verb with سـ, سوف, a word of schedules, or a sentence in the present tense.</summary>
internal static class TenseHints
{
    /// <summary>How far back a clause's verb is looked for; longer sentences have changed their verb by then.</summary>
    private const int Reach = 24;

    /// <summary>سيصل; with ن, four letters are rather سنوي.</summary>
    private const int ShortestVerb = 4;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words =
        LexiconFile.Read("tense-words.tsv", 2)
            .GroupBy(static row => ArabicFold.Fold(row[0]), StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => group.First()[1], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the words from the sentence's start to the token before <paramref name="index"/> look forward.</summary>
    public static bool LooksForward(TokenList tokens, int index, int blockFirst)
    {
        var isStrong = false;
        var first = index;
        for (var i = index - 1; i >= blockFirst && index - i <= Reach; i--)
        {
            if (tokens.First(i) is '.' or '؟' or '!' or '؛' or ':' && tokens.Kind(i) == TokenKind.Punctuation)
            {
                break;
            }

            first = i;
            if (tokens.Kind(i) != TokenKind.Word)
            {
                continue;
            }

            var key = tokens.Key(i);
            if (Words.TryGetValue(key, out var kind))
            {
                if (kind == "future")
                {
                    isStrong = true;
                    break;
                }

                if (kind == "after" || kind == "say")
                {
                    return false;
                }
            }
            else if (IsFutureVerb(key))
            {
                isStrong = true;
                break;
            }
            else if (key is "الذي" or "التي" or "الذين" && !IsPresent(tokens.Key(Math.Min(i + 1, index - 1))))
            {
                // A relative clause in the past: "الاتفاق الذي وقع الاثنين".
                return false;
            }
        }

        return isStrong || (first < index && IsPresentLead(tokens, first));
    }

    /// <summary>A verb with the prefix سـ: س and one of the four letters of the present tense, in a word long enough to be one.</summary>
    private static bool IsFutureVerb(ReadOnlySpan<char> key)
    {
        if (key.Length > 1 && key[0] is 'و' or 'ف')
        {
            key = key[1..];
        }

        var shortest = key.Length > 1 && key[1] == 'ن' ? ShortestVerb + 1 : ShortestVerb;
        return key.Length >= shortest && key[0] == 'س' && key[1] is 'ي' or 'ت' or 'ن' && !Words.ContainsKey(key);
    }

    private static bool IsPresent(ReadOnlySpan<char> key) => key.Length >= 4 && key[0] is 'ي' or 'ت' && !Words.ContainsKey(key);

    /// <summary>A sentence that opens in the present tense announces (يبدأ الرئيس الأحد زيارة), unless the verb reports.</summary>
    private static bool IsPresentLead(TokenList tokens, int first)
    {
        var key = tokens.Key(first);
        if (key.Length > 1 && key[0] == 'و')
        {
            key = key[1..];
        }

        return tokens.Kind(first) == TokenKind.Word && !key.IsEmpty && key[0] == 'ي' && IsPresent(key);
    }
}
