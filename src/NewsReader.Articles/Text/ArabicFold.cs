namespace NewsReader.Articles.Text;

/// <summary>Folds the spellings that Arabic copy varies freely into one form, for matching only; what is shown is never folded.</summary>
/// <remarks>
/// Alef with hamza, madda or wasla becomes bare alef; alef maqsura and Persian ye become ya; ta marbuta becomes ha; Persian and Urdu kaf and he
/// become their Arabic letters; the three digit sets become ASCII. Tashkil, tatweel and bidi controls vanish.
/// Source of the letter pairs: Unicode 16, Arabic block, and the confusions seen in agency copy.
/// </remarks>
internal static class ArabicFold
{
    /// <summary>What <see cref="Fold(char)"/> gives for a character that vanishes.</summary>
    public const char Vanishes = '\0';

    private const int TableSize = 0x0700;

    private static readonly char[] Table = MakeTable();

    /// <summary>The folded character, or <see cref="Vanishes"/>.</summary>
    public static char Fold(char c)
    {
        if (c < TableSize)
        {
            return Table[c];
        }

        return c switch
        {
            // Bidi controls, joiners and the byte-order mark have no meaning for matching.
            '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' => Vanishes,
            >= '\u202A' and <= '\u202E' => Vanishes,
            >= '\u2066' and <= '\u2069' => Vanishes,
            '\uFEFF' => Vanishes,
            _ => c,
        };
    }

    /// <summary>The folded form of a whole word or phrase; blanks inside stay as they are.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var folded = Fold(c);
            if (folded != Vanishes)
            {
                buffer[length++] = folded;
            }
        }

        return new string(buffer[..length]);
    }

    /// <summary>Whether the character is a vowel sign or another mark that sits on a letter, tatweel included.</summary>
    public static bool IsTashkil(char c) => c is (>= '\u064B' and <= '\u065F') or '\u0670' or '\u0640' or (>= '\u0610' and <= '\u061A') or (>= '\u06D6' and <= '\u06ED' and not '\u06DD' and not '\u06DE' and not '\u06E5' and not '\u06E6' and not '\u06E9');

    private static char[] MakeTable()
    {
        var table = new char[TableSize];
        for (var i = 0; i < TableSize; i++)
        {
            var c = (char)i;
            table[i] = IsTashkil(c) || c == '\u061C' ? Vanishes : char.ToLowerInvariant(c);
        }

        table['أ'] = table['إ'] = table['آ'] = table['ٱ'] = 'ا';
        table['ى'] = table['ی'] = 'ي';
        table['ة'] = table['ہ'] = table['ۃ'] = 'ه';
        table['ک'] = 'ك';
        for (var digit = 0; digit < 10; digit++)
        {
            table['٠' + digit] = table['۰' + digit] = (char)('0' + digit);
        }

        return table;
    }
}
