using NewsReader.Articles.Model;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Dates;

/// <content>Dates with a day number, a month name or a year.</content>
internal sealed partial class DateScan
{
    /// <summary>More days than these are never listed before one month; a table of numbers must not cost more.</summary>
    private const int MostDays = 6;

    private int AtMonthName(int index)
    {
        var hasTimeWord = index > first && YearContext.Of(tokens.Key(index - 1)).HasFlag(YearContextKinds.Strong);
        return DateReader.TryMonthDate(tokens, index, end, hasTimeWord, out var parts) ? AddParts(index, parts) : index + 1;
    }

    private int AtMonthNoun(int index)
    {
        if (DateReader.TryMonthAfterNoun(tokens, index, end, out var parts))
        {
            return AddParts(index, parts with { Start = DateText.Start(tokens, index) });
        }

        if (!TryPeriod(index, out var start, out var next, out var direction))
        {
            return index + 1;
        }

        if (resolver.Anchor is not { } today)
        {
            MissAnchor(index, next);
            return next;
        }

        Add(start, next, Month(today, direction));
        return next;
    }

    /// <summary>Days before one month: "10 و11 آب", "من 23 إلى 25 أكتوبر", or days of a month named by الشهر: "15 من الشهر الجاري".</summary>
    private int? AtDays(int index)
    {
        if (tokens.Kind(index) == TokenKind.Number && tokens.Key(index).Length > 2)
        {
            return DateReader.TryDay(tokens, index, end, out var numeric) ? AddParts(index, numeric) : null;
        }

        Span<(int Index, int Day)> days = stackalloc (int, int)[MostDays];
        var count = 0;
        var next = index;
        while (count < MostDays && DateReader.TryDayNumber(tokens, next, end, out var day, out var behind))
        {
            days[count++] = (next, day);
            if (DateReader.TryDay(tokens, next, end, out var parts))
            {
                for (var i = 0; i < count - 1; i++)
                {
                    AddEarlierDay(days[i].Index, days[i].Day, parts);
                }

                return AddParts(next, parts);
            }

            if (TryDayOfPeriod(next, day, behind, out var after))
            {
                return after;
            }

            next = behind < end && IsDayJoint(behind) ? behind + 1 : behind;
            if (next == behind && !(next < end && tokens.Kind(next) == TokenKind.Word && tokens.Key(next)[..Math.Min(1, tokens.Key(next).Length)] is "و"))
            {
                break;
            }
        }

        return null;
    }

    private void AddEarlierDay(int index, int day, in DateParts last)
    {
        if (resolver.Resolve(last with { Day = day }, LooksForward(index)) is { } value)
        {
            Add(WithDayNoun(index, DateText.Start(tokens, index)), index + 1, value);
        }
    }

    private bool IsDayJoint(int index) =>
        DateText.IsDash(tokens, index) || tokens.IsSign(index, '،') || tokens.IsSign(index, ',') || HasCompany(index, DateCompanyKind.Until);

    /// <summary>A day of a month that only its noun or a relative word names: "25 الجاري", "الثالث من الشهر المقبل".</summary>
    private bool TryDayOfPeriod(int index, int day, int behind, out int next)
    {
        next = behind;
        if (behind >= end)
        {
            return false;
        }

        var month = HasCompany(behind, DateCompanyKind.From) ? behind + 1 : behind;
        int direction;
        if (month < end && DateWords.TryHead(tokens.Key(month), out var word) && word.Kind == DateWordKind.Month
            && month + 1 < end && DateWords.TryCompany(tokens.Key(month + 1), DateCompanyKind.Relative, out direction))
        {
            next = month + 2;
        }
        else if (month == behind && tokens.Kind(index) == TokenKind.Number && tokens.Key(behind).StartsWith("الجاري", StringComparison.Ordinal)
            && tokens.Key(behind).Length == "الجاري".Length)
        {
            (direction, next) = (0, behind + 1);
        }
        else
        {
            return false;
        }

        if (resolver.Anchor is not { } today)
        {
            MissAnchor(index, next);
            return true;
        }

        var value = Month(today, direction);
        if (day <= DateTime.DaysInMonth(value.Year, value.Month ?? 1))
        {
            Add(WithDayNoun(index, DateText.Start(tokens, index)), next, CalendarDate.OfDay(new DateOnly(value.Year, value.Month ?? 1, day)));
        }

        return true;
    }

    private int AddParts(int index, in DateParts parts)
    {
        if (parts is { Day: > 0, Year.Kind: YearReferenceKind.None } && HasCompany(index - 1, DateCompanyKind.NameHead))
        {
            return parts.Next;
        }

        if (resolver.Resolve(parts, LooksForward(index)) is { } value)
        {
            Add(parts.Day > 0 ? WithDayNoun(index, parts.Start) : parts.Start, parts.Next, value);
            if (parts.MonthsDiffer)
            {
                draft.Diagnostics.Add(new Diagnostic(
                    DiagnosticCodes.MonthMismatch,
                    TextSpan.FromBounds(parts.Start, tokens[parts.Next - 1].End),
                    "The two month names mean different months; the first one was taken."));
            }

            CheckCalendars(parts, value);
        }
        else if (resolver.Anchor is null && parts.Year.Kind != YearReferenceKind.Number)
        {
            MissAnchor(index, parts.Next);
        }

        return parts.Next;
    }

    private bool LooksForward(int index) => resolver.Anchor is not null && TenseHints.LooksForward(tokens, index, first);

    private static CalendarDate Month(DateOnly today, int direction)
    {
        var months = Math.Clamp((today.Year * 12) + today.Month - 1 + direction, 12, (9999 * 12) + 11);
        return CalendarDate.OfMonth(months / 12, (months % 12) + 1);
    }

    /// <summary>Reports a Hijri date whose Gregorian neighbour is another day; sightings may differ by one or two.</summary>
    private void CheckCalendars(in DateParts parts, CalendarDate value)
    {
        const int SightingTolerance = 2;
        if (draft.Dates.Count > 1 && parts.IsHijri != lastIsHijri && draft.Dates[^2] is { } before
            && before.Value.AsDay() is { } a && value.AsDay() is { } b
            && IsBeside(before.Span.End, draft.Dates[^1].Span.Start)
            && Math.Abs(a.DayNumber - b.DayNumber) > SightingTolerance)
        {
            draft.Diagnostics.Add(new Diagnostic(
                DiagnosticCodes.CalendarMismatch,
                TextSpan.FromBounds(before.Span.Start, draft.Dates[^1].Span.End),
                $"The Hijri and the Gregorian date mean {a:yyyy-MM-dd} and {b:yyyy-MM-dd}."));
        }

        lastIsHijri = parts.IsHijri;
    }

    private bool lastIsHijri;

    private bool IsBeside(int a, int b)
    {
        var between = draft.Text.AsSpan(a, Math.Max(0, b - a)).Trim();
        return between.Length <= 12 && (between.Contains("موافق", StringComparison.Ordinal) || between is "/" or "-" or "–" or "");
    }
}
