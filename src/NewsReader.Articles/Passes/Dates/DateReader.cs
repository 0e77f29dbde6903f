using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Dates;

/// <summary>Reads written dates off the tokens: what is said, not yet what it means.</summary>
/// <remarks>Every method leaves nothing behind when it fails; <c>end</c> is the index that it must not read beyond.</remarks>
internal static partial class DateReader
{
    private const int ShortestYear = 3;

    /// <summary>Reads a date with a day: "26 كانون الثاني/ يناير الماضي", "الرابع من مايو 2018", "01/02/2022", "2022-02-01".</summary>
    public static bool TryDay(TokenList tokens, int first, int end, out DateParts parts)
    {
        parts = default;
        if (tokens.Kind(first) == TokenKind.Number && TryNumeric(tokens, first, end, out parts))
        {
            return true;
        }

        return TryDayNumber(tokens, first, end, out var day, out var next)
            && TryMonthBehindDay(tokens, next, end, out var month)
            && TryFinish(tokens, DateText.Start(tokens, first), day, month, end, out parts);
    }

    /// <summary>Reads a day of the month: a number of one or two digits, or an ordinal in words.</summary>
    public static bool TryDayNumber(TokenList tokens, int first, int end, out int day, out int next)
    {
        day = 0;
        next = first + 1;
        if (first >= end)
        {
            return false;
        }

        if (tokens.Kind(first) == TokenKind.Number)
        {
            day = DateText.Number(tokens.Key(first));
            return tokens.Key(first).Length <= 2 && day is >= 1 and <= 31;
        }

        if (!DateWords.TryHead(tokens.Key(first), out var word) || word.Kind is not (DateWordKind.Ordinal or DateWordKind.First))
        {
            return false;
        }

        day = word.Value;
        if (next < end && (DateWords.TryCompany(tokens.Key(next), DateCompanyKind.Teen, out var more)
            || DateWords.TryCompany(tokens.Key(next), DateCompanyKind.Tens, out more)))
        {
            day += more;
            next++;
        }

        return day <= 31;
    }

    /// <summary>Reads a month and what follows it: "آذار/مارس العام 2015", "شهر أفريل القادم".</summary>
    public static bool TryMonthDate(TokenList tokens, int first, int end, bool afterTimeWord, out DateParts parts)
    {
        parts = default;
        return TryMonth(tokens, first, end, out var month)
            && TryFinish(tokens, DateText.Start(tokens, first), 0, month, end, out parts, afterTimeWord);
    }

    /// <summary>Reads a month behind شهر, which makes even the names that are words clear: "شهر آب", "شهر أفريل القادم".</summary>
    public static bool TryMonthAfterNoun(TokenList tokens, int noun, int end, out DateParts parts)
    {
        parts = default;
        return TryMonth(tokens, noun + 1, end, out var month) && month.Name.System != MonthSystem.Hijri
            && (TryFinish(tokens, tokens[noun].Start, 0, month, end, out parts, hasTimeWord: true) || month.Name.Need == MonthNeed.Strict);
    }

    /// <summary>Reads a month, written once or twice, behind a day and an optional من or شهر.</summary>
    public static bool TryMonthBehindDay(TokenList tokens, int first, int end, out MonthMatch month)
    {
        month = default;
        var next = first;
        if (next < end && tokens.Kind(next) == TokenKind.Word && DateWords.TryCompany(tokens.Key(next), DateCompanyKind.From, out _))
        {
            next++;
        }

        if (next < end && DateWords.TryHead(tokens.Key(next), out var word) && word is { Kind: DateWordKind.Month, Particles: 0 })
        {
            next++;
        }

        return TryMonth(tokens, next, end, out month);
    }

    private static bool TryFinish(TokenList tokens, int start, int day, MonthMatch month, int end, out DateParts parts, bool hasTimeWord = false)
    {
        var isHijri = month.Name.System == MonthSystem.Hijri;
        var year = ReadYear(tokens, month.Next, end, isHijri, out var next);
        parts = new DateParts
        {
            Start = start,
            Next = next,
            Day = day,
            Month = month.Name.Number,
            IsHijri = isHijri,
            Year = year,
            MonthsDiffer = month.Differs,
        };
        var hasYear = year.Kind is not YearReferenceKind.None;
        return month.Name.Need switch
        {
            MonthNeed.Free => true,
            MonthNeed.Strict => day > 0 && year.Kind == YearReferenceKind.Number,
            _ when isHijri => day > 0 || year.Kind == YearReferenceKind.Number,
            _ => day > 0 || hasYear || month.IsDouble || hasTimeWord,
        };
    }

    private static bool TryMonth(TokenList tokens, int first, int end, out MonthMatch month)
    {
        month = default;
        if (!TrySingleMonth(tokens, first, end, out var name, out var next))
        {
            return false;
        }

        month = new MonthMatch(name, next, false, false);
        var second = next < end && IsMonthJoint(tokens, next) ? next + 1 : next;
        if (name.System == MonthSystem.Hijri || !TrySingleMonth(tokens, second, end, out var twin, out var last)
            || twin.System == name.System || twin.System == MonthSystem.Hijri)
        {
            return true;
        }

        var isBracket = second > next && tokens.IsSign(next, '(');
        if (isBracket)
        {
            if (!tokens.IsSign(last, ')') || last >= end)
            {
                return true;
            }

            last++;
        }

        if (twin.Number == name.Number)
        {
            month = new MonthMatch(name.Need <= twin.Need ? name : twin, last, true, false);
        }
        else if (isBracket || (second > next && tokens.IsSign(next, '/')))
        {
            month = new MonthMatch(name, last, true, true);
        }

        return true;
    }

    private static bool IsMonthJoint(TokenList tokens, int index) =>
        tokens.Kind(index) == TokenKind.Punctuation && tokens.First(index) is '/' or '(' or '-' or '–' or '—' or '،' or ',' or '\\' or '|';

    private static bool TrySingleMonth(TokenList tokens, int first, int end, out MonthName name, out int next)
    {
        name = null!;
        next = first + 1;
        if (first >= end || tokens.Kind(first) != TokenKind.Word
            || !DateWords.TryHead(tokens.Key(first), out var word) || word.Kind != DateWordKind.MonthName)
        {
            return false;
        }

        MonthName? single = null;
        foreach (var month in DateWords.Months[word.Value])
        {
            if (month.Second is null)
            {
                single = month;
            }
            else if (next < end && tokens.Is(next, month.Second))
            {
                name = month;
                next++;
                return true;
            }
        }

        name = single!;
        return single is not null;
    }
}
