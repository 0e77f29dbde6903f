using System.Globalization;
using System.Text;
using NewsReader.Articles.Text;

namespace NewsReader.Archive.Search;

/// <summary>What each character of a text is to the search index, and the letter that it is indexed as.</summary>
/// <remarks>
/// Beyond <see cref="ArabicFold"/>, which the parser uses, hamza loses its carrier and the letters of Persian and Urdu that Arabic copy
/// borrows for foreign sounds become their neighbours. Presentation forms are taken apart (Unicode NFKC, one character at a time, so that a
/// run of marks costs nothing). Source: Unicode 16, blocks Arabic and Arabic Presentation Forms-A and -B.
/// </remarks>
internal static class SearchLetters
{
    /// <summary>What a character does to the word it stands in.</summary>
    internal enum Kind : byte
    {
        /// <summary>It ends the word.</summary>
        Separator,
        Letter,
        Digit,

        /// <summary>It belongs to the word it stands in and is not indexed: vowel signs, tatweel, bidi controls, joiners.</summary>
        Mark,
    }

    /// <summary>The kind of every code unit: each is looked at when a story is indexed, and when it is found.</summary>
    private static readonly Kind[] Kinds = [.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(static unit => Judge((char)unit))];

    public static Kind KindOf(char c) => Kinds[c];

    private static Kind Judge(char c)
    {
        if (c < 0x80)
        {
            return char.IsAsciiLetter(c) ? Kind.Letter : char.IsAsciiDigit(c) ? Kind.Digit : Kind.Separator;
        }

        if (c is >= 'ء' and <= 'ي' and not 'ـ')
        {
            return Kind.Letter;
        }

        if (ArabicFold.Fold(c) == ArabicFold.Vanishes || c is '\u00AD' or '\u061C')
        {
            return Kind.Mark;
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.DecimalDigitNumber => Kind.Digit,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => Kind.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Kind.Mark,
            _ => Kind.Separator,
        };
    }

    /// <summary>Appends the letters that a letter or digit is indexed as; marks and separators append nothing.</summary>
    public static void AppendFolded(StringBuilder word, char c)
    {
        if (c is (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'))
        {
            foreach (var part in c.ToString().Normalize(NormalizationForm.FormKC))
            {
                if (KindOf(part) is Kind.Letter && part is not ((>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')))
                {
                    AppendFolded(word, part);
                }
            }

            return;
        }

        switch (KindOf(c))
        {
            case Kind.Digit:
                word.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)));
                break;
            case Kind.Letter:
                word.Append(Fold(c));
                break;
        }
    }

    private static char Fold(char c) => ArabicFold.Fold(c) switch
    {
        'ؤ' or 'ئ' => 'ء',
        'ے' or 'ۓ' or 'ې' => 'ي',
        'گ' or 'ڪ' or 'ګ' or 'ڭ' => 'ك',
        'ھ' or 'ۀ' or 'ە' => 'ه',
        'پ' => 'ب',
        'چ' => 'ج',
        'ژ' => 'ز',
        'ڤ' or 'ڥ' => 'ف',
        'ٹ' => 'ت',
        'ڈ' => 'د',
        'ڑ' => 'ر',
        'ں' => 'ن',
        'ۇ' or 'ۆ' or 'ۋ' => 'و',
        var other when other >= 0x80 => Bare(other),
        var other => other,
    };

    /// <summary>The letter without its accent (é is e), lower case.</summary>
    private static char Bare(char c)
    {
        if (c is (>= '\u0600' and <= '\u06FF') or (>= '\uD800' and <= '\uDFFF'))
        {
            return c;
        }

        var bare = c.ToString().Normalize(NormalizationForm.FormD)[0];
        return char.IsSurrogate(bare) ? c : char.ToLowerInvariant(bare);
    }
}
