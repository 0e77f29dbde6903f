namespace NewsReader.Archive.Importing;

/// <summary>How likely a character is in Arabic news, and what can't stand beside what.</summary>
internal static class ArabicPlausibility
{
    /// <summary>The logarithm that an impossible character counts with: one in a million.</summary>
    public static readonly double LogOfImpossible = Math.Log(1e-6);

    // Per mille of the Arabic letters and signs in 180 news stories of many agencies; what is rarer stands below.
    private static readonly (string Characters, double PerMille)[] Frequencies =
    [
        ("ا", 152), ("ل", 115), ("ي", 76), ("م", 62), ("و", 54), ("ن", 52), ("ر", 48), ("ت", 47), ("ب", 35), ("ةع", 32), ("د", 31),
        ("س", 26), ("ف", 25), ("قه", 21), ("أ", 20), ("ك", 18), ("ح", 16), ("ج", 14), ("ش", 10), ("صطخ،", 9), ("إى", 8), ("ضز", 7),
        ("ذث", 5), ("ئغء", 4), ("ظؤآ", 1.5), ("«»“”", 3), ("–…\u00A0‘’", 1), ("ـ؟؛", 0.5),

        // Rare in news, common where they occur: vocalised verse and scripture, names in Persian and Urdu.
        ("ًٌٍَُِّْ", 3), ("پچژگکہھیےٹںڈڑ", 1),
    ];

    /// <summary>Any other character: Latin letters with accents, signs of money and the like.</summary>
    private const double PerMilleOfOthers = 0.05;

    private static readonly Dictionary<char, double> Logarithms = Frequencies
        .SelectMany(static entry => entry.Characters.Select(character => (character, entry.PerMille)))
        .GroupBy(static pair => pair.character, static pair => pair.PerMille)
        .ToDictionary(static group => group.Key, static group => Math.Log(group.First() / 1000));

    private static readonly double LogOfOthers = Math.Log(PerMilleOfOthers / 1000);

    /// <summary>Natural logarithm of how often the character stands among the characters above ASCII.</summary>
    public static double LogLikelihood(char character) => Logarithms.GetValueOrDefault(character, LogOfOthers);

    /// <summary>Whether this is a letter of the Arabic block, tatweel included.</summary>
    public static bool IsLetter(char character) => character is >= '\u0620' and <= '\u064A' or >= '\u066E' and <= '\u06D3' and not '\u0670';

    /// <summary>Whether a character above ASCII can stand between these two.</summary>
    public static bool IsPossible(char before, char character, char after)
    {
        if (IsMark(character))
        {
            return (IsLetter(before) || IsMark(before)) && !(IsTanwin(character) && IsLetter(after) && after is not 'ا' and not 'ى');
        }

        return character switch
        {
            CodePage.Undefined => false,
            _ when IsLetter(character) => true,
            >= '\u00C0' and <= '\u024F' => !IsLetter(before) && !IsLetter(after),
            '\u00A0' or (>= '\u00A1' and <= '\u00BF' and not '«' and not '»') => !(IsLetter(before) && IsLetter(after)),
            _ => true,
        };
    }

    /// <summary>Vowel marks, fathatan to sukun.</summary>
    private static bool IsMark(char character) => character is >= '\u064B' and <= '\u0652';

    /// <summary>Nunation ends a word; only alef follows it.</summary>
    private static bool IsTanwin(char character) => character is >= '\u064B' and <= '\u064D';
}
