using System.Globalization;

namespace NewsReader.Web.Features.Cards.Typesetting;

/// <summary>The bidirectional type of a character.</summary>
/// <remarks>
/// .NET keeps the types to itself, so they are derived from the general category, with the exceptions of DerivedBidiClass.txt for the
/// scripts that news is written in; the conformance file guards them.
/// </remarks>
internal static class BidiClasses
{
    /// <summary>The type of a code point.</summary>
    public static BidiClass Of(int codePoint) => Digit(codePoint) ?? Sign(codePoint) ?? ByCategory(codePoint);

    private static BidiClass? Digit(int codePoint) => codePoint switch
    {
        (>= '0' and <= '9') or (>= 0x6F0 and <= 0x6F9) or 0xB2 or 0xB3 or 0xB9 => BidiClass.EN,
        (>= 0x660 and <= 0x669) or 0x66B or 0x66C or (>= 0x600 and <= 0x605) or 0x6DD or 0x890 or 0x891 or 0x8E2 => BidiClass.AN,
        _ => null,
    };

    private static BidiClass? Sign(int codePoint) => codePoint switch
    {
        '+' or '-' or 0x2212 or 0x207A or 0x207B or 0x208A or 0x208B or 0xFB29 => BidiClass.ES,
        '#' or '%' or '$' or (>= 0xA2 and <= 0xA5) or 0xB0 or 0xB1 or 0x58F or 0x609 or 0x60A or 0x66A
            or 0x2030 or 0x2031 or (>= 0x2032 and <= 0x2034) or (>= 0x20A0 and <= 0x20CF) or 0x212E or 0x2213 => BidiClass.ET,
        ',' or '.' or '/' or ':' or 0xA0 or 0x60C or 0x202F or 0x2044 => BidiClass.CS,
        '\n' or '\r' or 0x2029 or 0x85 or (>= 0x1C and <= 0x1E) => BidiClass.B,
        '\t' or 0xB or 0x1F => BidiClass.S,
        0xC or 0x2028 => BidiClass.WS,
        0x200E => BidiClass.L,
        0x200F => BidiClass.R,
        0x61C => BidiClass.AL,
        (>= 0x606 and <= 0x607) or 0x60E or 0x60F or 0x6DE or 0x6E9 or (>= 0xFD3E and <= 0xFD4F) or 0xFDCF or (>= 0xFDFD and <= 0xFDFF) => BidiClass.ON,
        _ => null,
    };

    private static BidiClass ByCategory(int codePoint)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(codePoint);
        return category switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => BidiClass.NSM,
            UnicodeCategory.SpaceSeparator => BidiClass.WS,
            UnicodeCategory.Format or UnicodeCategory.Control => BidiClass.BN,
            _ when IsArabic(codePoint) => BidiClass.AL,
            _ when IsRightToLeft(codePoint) => BidiClass.R,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => BidiClass.L,
            _ => BidiClass.ON,
        };
    }

    private static bool IsArabic(int codePoint) => codePoint is
        (>= 0x600 and <= 0x7BF) or (>= 0x860 and <= 0x8FF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x1EE00 and <= 0x1EEFF);

    private static bool IsRightToLeft(int codePoint) => codePoint is
        (>= 0x590 and <= 0x5FF) or (>= 0x7C0 and <= 0x85F) or (>= 0xFB1D and <= 0xFB4F) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
