using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Dates;

/// <summary>Small readings of single tokens that all date readers share.</summary>
internal static class DateText
{
    /// <summary>The number that a key of at most four ASCII digits means; -1 for anything else.</summary>
    public static int Number(ReadOnlySpan<char> key)
    {
        if (key.Length is 0 or > 4)
        {
            return -1;
        }

        var number = 0;
        foreach (var c in key)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            number = (number * 10) + (c - '0');
        }

        return number;
    }

    /// <summary>Where a date word starts in the text, behind the particle that is written onto it.</summary>
    public static int Start(TokenList tokens, int index)
    {
        var start = tokens[index].Start;
        return tokens.Kind(index) == TokenKind.Word && DateWords.TryHead(tokens.Key(index), out var word)
            ? start + Skip(tokens.Original(index), word.Particles)
            : start;
    }

    /// <summary>How many code units the first folded letters of a word take, with the signs that sit on them.</summary>
    public static int Skip(ReadOnlySpan<char> original, int letters)
    {
        if (letters == 0)
        {
            return 0;
        }

        var position = 0;
        while (position < original.Length)
        {
            if (ArabicFold.Fold(original[position]) != ArabicFold.Vanishes && letters-- == 0)
            {
                break;
            }

            position++;
        }

        return position;
    }

    /// <summary>Whether the token is a dash of any length, a tatweel that stands for one included.</summary>
    public static bool IsDash(TokenList tokens, int index) =>
        index >= 0 && index < tokens.Count && tokens.Kind(index) == TokenKind.Punctuation
        && tokens.First(index) is '-' or '–' or '—' or '‐' or '‑' or '−' or '―' or '_' or '~' or 'ـ';
}
