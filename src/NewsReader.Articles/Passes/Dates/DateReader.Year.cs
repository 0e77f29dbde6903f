using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Dates;

/// <content>Years behind a month, and dates in digits.</content>
internal static partial class DateReader
{
    /// <summary>Hijri years that copy writes without a sign: from 1400 AH (1979) to the end of our century's first half.</summary>
    private const int FirstPlainHijriYear = 1400;

    private const int LastPlainHijriYear = 1465;

    /// <summary>Reads the year behind a month, if there is one; <paramref name="next"/> is the index behind it, else <paramref name="first"/>.</summary>
    public static YearReference ReadYear(TokenList tokens, int first, int end, bool isHijri, out int next)
    {
        next = first;
        var index = first;
        if (index >= end)
        {
            return default;
        }

        if (DateWords.TryCompany(tokens.Key(index), DateCompanyKind.Relative, out var direction))
        {
            next = index + 1;
            return new YearReference(YearReferenceKind.Direction, direction, false);
        }

        if (tokens.IsSign(index, '،') || tokens.IsSign(index, ',') || tokens.IsSign(index, '/') || tokens.IsSign(index, '-')
            || DateWords.TryCompany(tokens.Key(index), DateCompanyKind.From, out _))
        {
            index++;
        }

        if (index < end && TryYearNumber(tokens, index, end, isHijri, out var year, out next))
        {
            return year;
        }

        if (index < end && TryYearNoun(tokens, index, end, isHijri, out year, out next))
        {
            return year;
        }

        next = first;
        return default;
    }

    /// <summary>Reads عام or سنة with a number, a relative word or نفسه: "العام 2015", "العام الماضي", "هذا العام".</summary>
    public static bool TryYearNoun(TokenList tokens, int first, int end, bool isHijri, out YearReference year, out int next)
    {
        year = default;
        next = first;
        var index = first;
        var isThis = DateWords.TryCompany(tokens.Key(index), DateCompanyKind.This, out _);
        if (isThis && ++index >= end)
        {
            return false;
        }

        if (!DateWords.TryHead(tokens.Key(index), out var word) || word.Kind != DateWordKind.Year)
        {
            return false;
        }

        next = ++index;
        if (isThis)
        {
            year = new YearReference(YearReferenceKind.RelativeYear, 0, false);
            return true;
        }

        if (index >= end)
        {
            return false;
        }

        if (DateWords.TryCompany(tokens.Key(index), DateCompanyKind.Relative, out var direction))
        {
            next = index + 1;
            year = new YearReference(YearReferenceKind.RelativeYear, direction, false);
            return true;
        }

        if (DateWords.TryCompany(tokens.Key(index), DateCompanyKind.Same, out _))
        {
            next = index + 1;
            year = new YearReference(YearReferenceKind.Same, 0, false);
            return true;
        }

        return TryYearNumber(tokens, index, end, isHijri, out year, out next, withNoun: true);
    }

    /// <summary>Reads a year in digits and the sign of its calendar.</summary>
    public static bool TryYearNumber(TokenList tokens, int first, int end, bool isHijri, out YearReference year, out int next, bool withNoun = false)
    {
        year = default;
        next = first + 1;
        var key = tokens.Key(first);
        if (tokens.Kind(first) != TokenKind.Number || key.Length > 4 || key.Length < (withNoun ? ShortestYear : 4))
        {
            return false;
        }

        var number = DateText.Number(key);
        bool? hijri = null;
        if (next < end && tokens.Kind(next) == TokenKind.Word)
        {
            if (DateWords.TryCompany(tokens.Key(next), DateCompanyKind.Gregorian, out _))
            {
                hijri = false;
                next++;
            }
            else if (DateWords.TryCompany(tokens.Key(next), DateCompanyKind.Hijri, out _))
            {
                hijri = true;
                next++;
            }
        }

        hijri ??= isHijri || number is >= FirstPlainHijriYear and <= LastPlainHijriYear;
        year = new YearReference(YearReferenceKind.Number, number, hijri.Value);
        return number is >= 100 and <= 2999;
    }

    private static bool TryNumeric(TokenList tokens, int first, int end, out DateParts parts)
    {
        parts = default;
        if (first + 4 >= end || tokens.Kind(first + 2) != TokenKind.Number || tokens.Kind(first + 4) != TokenKind.Number
            || !IsNumericJoint(tokens, first + 1) || tokens.First(first + 1) != tokens.First(first + 3))
        {
            return false;
        }

        var a = tokens.Key(first);
        var b = tokens.Key(first + 2);
        var c = tokens.Key(first + 4);
        var yearFirst = a.Length == 4;
        if (b.Length > 2 || (yearFirst ? c.Length > 2 : a.Length > 2 || c.Length != 4))
        {
            return false;
        }

        var (day, month) = (DateText.Number(yearFirst ? c : a), DateText.Number(b));
        if (month > 12 && day <= 12)
        {
            (day, month) = (month, day);
        }

        if (day is < 1 or > 31 || month is < 1 or > 12
            || !TryYearNumber(tokens, yearFirst ? first : first + 4, yearFirst ? first + 1 : end, false, out var year, out var next))
        {
            return false;
        }

        if (yearFirst)
        {
            next = first + 5;
            if (next < end && DateWords.TryCompany(tokens.Key(next), DateCompanyKind.Hijri, out _))
            {
                year = year with { IsHijri = true };
                next++;
            }
        }

        parts = new DateParts { Start = tokens[first].Start, Next = next, Day = day, Month = month, IsHijri = year.IsHijri, Year = year };
        return true;
    }

    private static bool IsNumericJoint(TokenList tokens, int index) =>
        tokens.First(index) is '/' or '.' or '\\' ? true : DateText.IsDash(tokens, index);
}
