using System.Globalization;

namespace NewsReader.Articles.Passes.Dates;

/// <summary>Turns Hijri days into Gregorian ones: by the Umm al-Qura calendar where it is defined (1318 to 1500 AH), else by the tabular calendar.</summary>
internal static class HijriDates
{
    private const int FirstUmAlQuraYear = 1318;
    private const int LastUmAlQuraYear = 1500;
    private const int LastYear = 9666;

    private static readonly UmAlQuraCalendar UmAlQura = new();
    private static readonly HijriCalendar Tabular = new();

    /// <summary>The Gregorian day, or null when the calendar has no such day.</summary>
    public static DateOnly? ToGregorian(int year, int month, int day)
    {
        if (year is < 1 or >= LastYear || month is < 1 or > 12 || day is < 1 or > 30)
        {
            return null;
        }

        Calendar calendar = year is >= FirstUmAlQuraYear and <= LastUmAlQuraYear ? UmAlQura : Tabular;

        // The day after a month of 29 days: sightings differ, so the first of the next month is meant.
        var length = calendar.GetDaysInMonth(year, month);
        var start = DateOnly.FromDateTime(calendar.ToDateTime(year, month, Math.Min(day, length), 0, 0, 0, 0));
        return day > length ? start.AddDays(1) : start;
    }

    /// <summary>The Hijri year in which a Gregorian day lies.</summary>
    public static int YearOf(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return time >= UmAlQura.MinSupportedDateTime && time <= UmAlQura.MaxSupportedDateTime ? UmAlQura.GetYear(time)
            : time >= Tabular.MinSupportedDateTime ? Tabular.GetYear(time)
            : 1;
    }

    /// <summary>The Gregorian year in which most of a Hijri year lies, or null out of range.</summary>
    public static int? GregorianYear(int year) => ToGregorian(year, 7, 1)?.Year;
}
