using NewsReader.Articles.Model;

namespace NewsReader.Articles.Passes.Dates;

/// <summary>Turns what a date expression says into a day, month or year, counted from the story's own date where it must be.</summary>
internal sealed class DateResolver(DateOnly? anchor)
{
    /// <summary>A month ahead without any forward word is meant only when it is near; news looks back.</summary>
    private const int NearFuture = 100;

    private const int HalfYear = 183;

    /// <summary>The year that العام نفسه points to: the last one that the story named.</summary>
    public int? LastYear { get; private set; }

    public DateOnly? Anchor => anchor;

    /// <summary>The value of a date with a month; null when it needs an anchor that isn't there, or doesn't exist.</summary>
    public CalendarDate? Resolve(in DateParts parts, bool looksForward)
    {
        var value = parts.IsHijri ? Hijri(parts) : Gregorian(parts, looksForward);
        if (value is { } date)
        {
            LastYear = date.Year;
        }

        return value;
    }

    /// <summary>The value of a year as said; null as for <see cref="Resolve"/>.</summary>
    public CalendarDate? ResolveYear(YearReference year)
    {
        var number = Year(year);
        if (number is < 1 or > 9999 or null)
        {
            return null;
        }

        LastYear = number;
        return CalendarDate.OfYear(number.Value);
    }

    private int? Year(YearReference year) => year.Kind switch
    {
        YearReferenceKind.Number => year.IsHijri ? HijriDates.GregorianYear(year.Value) : year.Value,
        YearReferenceKind.RelativeYear => anchor?.Year + year.Value,
        YearReferenceKind.Same => LastYear,
        _ => null,
    };

    private CalendarDate? Gregorian(in DateParts parts, bool looksForward) => parts.Year.Kind switch
    {
        YearReferenceKind.None => Nearest(parts.Month, parts.Day, looksForward),
        YearReferenceKind.Direction => Towards(parts.Month, parts.Day, parts.Year.Value),
        _ => Year(parts.Year) is { } year ? Make(year, parts.Month, parts.Day) : null,
    };

    private CalendarDate? Nearest(int month, int day, bool looksForward)
    {
        if (anchor is not { } today)
        {
            return null;
        }

        var ahead = Distance(today, today.Year, month, day);
        var year = ahead < 0 ? today.Year + 1 : today.Year;
        ahead = Distance(today, year, month, day);
        var behind = -Distance(today, year - 1, month, day);
        if (month == today.Month && day == 0)
        {
            return CalendarDate.OfMonth(today.Year, month);
        }

        var isAhead = looksForward ? ahead <= HalfYear + NearFuture : ahead <= NearFuture && ahead < behind;
        return Make(isAhead ? year : year - 1, month, day);
    }

    private CalendarDate? Towards(int month, int day, int direction)
    {
        if (anchor is not { } today)
        {
            return null;
        }

        var distance = day == 0
            ? month - today.Month
            : Distance(today, today.Year, month, day);
        var year = direction switch
        {
            < 0 => distance < 0 ? today.Year : today.Year - 1,
            > 0 => distance > 0 ? today.Year : today.Year + 1,
            _ => Math.Abs(month - today.Month) <= 6 ? today.Year : month > today.Month ? today.Year - 1 : today.Year + 1,
        };
        return Make(year, month, day);
    }

    private CalendarDate? Hijri(in DateParts parts)
    {
        var year = parts.Year;
        int? hijriYear = year.Kind == YearReferenceKind.Number ? (year.IsHijri || year.Value < 1600 ? year.Value : null) : null;
        if (hijriYear is { } known)
        {
            var day = HijriDates.ToGregorian(known, parts.Month, parts.Day == 0 ? 15 : parts.Day);
            return day is not { } found ? null : parts.Day == 0 ? CalendarDate.OfMonth(found.Year, found.Month) : CalendarDate.OfDay(found);
        }

        if (anchor is not { } today || parts.Day == 0)
        {
            return null;
        }

        DateOnly? best = null;
        var center = HijriDates.YearOf(today);
        for (var candidate = center - 1; candidate <= center + 1; candidate++)
        {
            if (HijriDates.ToGregorian(candidate, parts.Month, parts.Day) is { } day
                && (best is null || Math.Abs(day.DayNumber - today.DayNumber) < Math.Abs(best.Value.DayNumber - today.DayNumber))
                && (year.Kind != YearReferenceKind.Direction || year.Value >= 0 || day < today)
                && (year.Kind != YearReferenceKind.Direction || year.Value <= 0 || day > today))
            {
                best = day;
            }
        }

        return best is { } nearest ? CalendarDate.OfDay(nearest) : null;
    }

    private static int Distance(DateOnly today, int year, int month, int day)
    {
        if (year is < 1 or > 9999)
        {
            return year < 1 ? -HalfYear : HalfYear;
        }

        var length = DateTime.DaysInMonth(year, month);
        return new DateOnly(year, month, day == 0 ? 15 : Math.Min(day, length)).DayNumber - today.DayNumber;
    }

    private static CalendarDate? Make(int year, int month, int day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || (day > 0 && day > DateTime.DaysInMonth(year, month)))
        {
            return null;
        }

        return day == 0 ? CalendarDate.OfMonth(year, month) : CalendarDate.OfDay(new DateOnly(year, month, day));
    }
}
