using NewsReader.Articles.Model;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Dates;

/// <content>Weekdays, and dates that count from the day of the story.</content>
internal sealed partial class DateScan
{
    private const int DaysInWeek = 7;

    private int AtWeekday(int index, DateWord word)
    {
        var start = WithDayNoun(index, DateText.Start(tokens, index));
        var next = index + 1;
        if (HasCompany(index - 1, DateCompanyKind.WeekdayHead) || HasCompany(next, DateCompanyKind.WeekdayTail))
        {
            return next;
        }

        if (TryDateBehind(next, out var parts))
        {
            return AddWeekdayDate(index, start, word.Value, parts);
        }

        int? direction = null;
        if (next < end && DateWords.TryCompany(tokens.Key(next), DateCompanyKind.Relative, out var said))
        {
            direction = said;
            next++;
        }

        if (resolver.Anchor is not { } today)
        {
            MissAnchor(index, next);
            return next;
        }

        var since = Mod((int)today.DayOfWeek - word.Value);
        var days = direction switch
        {
            < 0 => since == 0 ? -DaysInWeek : -since,
            > 0 => since == 0 ? DaysInWeek : DaysInWeek - since,
            0 => since <= 3 ? -since : DaysInWeek - since,
            null => LooksForward(index) && since > 0 ? DaysInWeek - since : -since,
        };
        return AddDay(start, next, today, days);
    }

    private int AddWeekdayDate(int index, int start, int weekday, in DateParts parts)
    {
        if (resolver.Resolve(parts, LooksForward(index)) is { } value)
        {
            Add(start, parts.Next, value);
            if (value.AsDay() is { } day)
            {
                CheckWeekday(index, parts.Next, weekday, day);
            }

            lastIsHijri = parts.IsHijri;
        }
        else
        {
            MissAnchor(index, parts.Next);
        }

        return parts.Next;
    }

    private int AtToday(int index)
    {
        if (HasCompany(index + 1, DateCompanyKind.TodayAdjective) || HasCompany(index - 1, DateCompanyKind.TodayHead)
            || (index > first && IsOrdinalNumber(index + 1)))
        {
            return index + 1;
        }

        var start = HasCompany(index - 1, DateCompanyKind.This) ? ThisStart(index - 1) : DateText.Start(tokens, index);
        return AddNamedDay(index, start, index + 1, 0);
    }

    private int AtYesterday(int index)
    {
        var next = index + 1;
        if (next < end && tokens.Is(next, "الحاجه"))
        {
            return next;
        }

        var days = -1;
        if (next < end && tokens.Is(next, "الاول"))
        {
            (days, next) = (-2, next + 1);
        }

        return AddNamedDay(index, WithDayNoun(index, DateText.Start(tokens, index)), next, days);
    }

    private int AtTomorrow(int index)
    {
        var isAfter = index > first && (tokens.Is(index - 1, "بعد") || tokens.Is(index - 1, "وبعد"));
        var start = isAfter ? tokens[index - 1].Start : WithDayNoun(index, DateText.Start(tokens, index));
        return AddNamedDay(index, start, index + 1, isAfter ? 2 : 1);
    }

    /// <summary>أول أمس and أول من أمس; otherwise the first of a month.</summary>
    private int AtFirst(int index)
    {
        var yesterday = HasCompany(index + 1, DateCompanyKind.From) ? index + 2 : index + 1;
        return yesterday < end && DateWords.TryHead(tokens.Key(yesterday), out var word) && word.Kind == DateWordKind.Yesterday
            ? AddNamedDay(index, DateText.Start(tokens, index), yesterday + 1, -2)
            : AtDays(index) ?? index + 1;
    }

    /// <summary>Adds a day that counts from today, with the weekday or date that may stand behind it.</summary>
    private int AddNamedDay(int index, int start, int next, int days)
    {
        int? weekday = null;
        var at = next < end && (tokens.IsSign(next, '(') || tokens.IsSign(next, '،')) ? next + 1 : next;
        if (at < end && DateWords.TryHead(tokens.Key(at), out var word) && word is { Kind: DateWordKind.Weekday, Particles: 0 }
            && (at == next || tokens.IsSign(at + 1, ')') || (tokens.IsSign(next, '،') && tokens.IsSign(at + 1, '،'))))
        {
            weekday = word.Value;
            next = at + 1 < end && tokens.IsSign(at + 1, ')') && tokens.IsSign(at - 1, '(') ? at + 2 : at + 1;
            if (TryDateBehind(next, out var parts))
            {
                return AddWeekdayDate(index, start, word.Value, parts);
            }
        }

        if (resolver.Anchor is not { } today)
        {
            MissAnchor(index, next);
            return next;
        }

        if (weekday is { } said && TryShift(today, days) is { } day && (int)day.DayOfWeek != said)
        {
            // A story that was filed before midnight and dated after it: its weekday is right, its date a day late.
            CheckWeekday(index, next, said, day);
            var since = Mod((int)day.DayOfWeek - said);
            days += since <= 3 ? -since : DaysInWeek - since;
        }

        return AddDay(start, next, today, days);
    }

    private int AddDay(int start, int next, DateOnly today, int days)
    {
        if (TryShift(today, days) is { } day)
        {
            Add(start, next, CalendarDate.OfDay(day));
        }

        return next;
    }

    private static DateOnly? TryShift(DateOnly today, int days)
    {
        var number = today.DayNumber + days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;
    }

    /// <summary>A date behind a weekday: "الثلاثاء 8 أغسطس", "الاربعاء, 11 تموز", "السبت (14 جويلية)".</summary>
    private bool TryDateBehind(int index, out DateParts parts)
    {
        parts = default;
        var at = index < end && (tokens.IsSign(index, '،') || tokens.IsSign(index, ',') || tokens.IsSign(index, '(')) ? index + 1 : index;
        if (at >= end || !(tokens.Kind(at) == TokenKind.Number || IsOrdinalNumber(at)) || !DateReader.TryDay(tokens, at, end, out parts))
        {
            return false;
        }

        // "الثلاثاء، 5 مايو" is one date, "الثلاثاء، 5 مايو و6 مايو" still is; a list of days is left to its own reader.
        return true;
    }

    private bool IsOrdinalNumber(int index) =>
        index < end && DateWords.TryHead(tokens.Key(index), out var word) && word.Kind is DateWordKind.Ordinal;

    /// <summary>A period named by its noun: الشهر الماضي, هذا الشهر.</summary>
    private bool TryPeriod(int index, out int start, out int next, out int direction)
    {
        start = DateText.Start(tokens, index);
        next = index + 1;
        direction = 0;
        if (HasCompany(index - 1, DateCompanyKind.This))
        {
            start = ThisStart(index - 1);
            return true;
        }

        if (next < end && DateWords.TryCompany(tokens.Key(next), DateCompanyKind.Relative, out direction))
        {
            next++;
            return true;
        }

        return false;
    }

    private static int Mod(int days) => ((days % DaysInWeek) + DaysInWeek) % DaysInWeek;
}
