using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsReader.Cli.Evaluation;

/// <summary>Brings names and cues to a common form before they are compared.</summary>
internal static partial class Words
{
    /// <summary>The words in lower case, without vowel marks and punctuation, with one form of alef, ya, kaf and ta marbuta, one blank between them.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder(text?.Length ?? 0);
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            if (IsDropped(rune.Value))
            {
                continue;
            }

            var letter = Unified(rune);
            if (IsWord(letter))
            {
                folded.Append(letter);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().Trim().ToLowerInvariant();
    }

    /// <summary>The folded words.</summary>
    public static string[] Of(string? text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words of a cue without an attached و or ف.</summary>
    public static IEnumerable<string> BareCue(string? cue) => Of(cue).Select(static word => AttachedConjunction().Replace(word, string.Empty));

    /// <summary>Whether a name is one of those accepted: the same words, half of them, or one name inside the other.</summary>
    public static bool SameSpeaker(string? name, IEnumerable<string> accepted)
    {
        var words = Of(name).ToHashSet(StringComparer.Ordinal);
        if (words.Count == 0)
        {
            return false;
        }

        foreach (var right in accepted.Select(static form => Of(form).ToHashSet(StringComparer.Ordinal)).Where(static form => form.Count > 0))
        {
            var shared = right.Count(words.Contains);
            if (shared / (double)(right.Count + words.Count - shared) >= 0.5
                || (right.Count >= 2 && right.IsSubsetOf(words))
                || (words.Count >= 2 && words.IsSubsetOf(right)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Vowel marks, tatweel and direction marks.</summary>
    private static bool IsDropped(int value) => value
        is (>= 0x064B and <= 0x0652) or 0x0670 or 0x0640 or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static Rune Unified(Rune rune) => rune.Value switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => new Rune('ا'),
        'ى' or 'ی' => new Rune('ي'),
        'ة' => new Rune('ه'),
        'ک' => new Rune('ك'),
        _ => rune,
    };

    private static bool IsWord(Rune rune) => rune.Value == '_' || Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    [GeneratedRegex("^[وف](?=..)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AttachedConjunction();
}
