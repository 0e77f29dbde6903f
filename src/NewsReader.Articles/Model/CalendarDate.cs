using System.Globalization;

namespace NewsReader.Articles.Model;

/// <summary>A Gregorian day, month or year: the precision that a date expression has.</summary>
public readonly record struct CalendarDate
{
    private CalendarDate(int year, int? month, int? day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>Gregorian year, 1 to 9999; 0 only in <c>default</c>.</summary>
    public int Year { get; }

    /// <summary>Month, 1 to 12, or null when only the year is known.</summary>
    public int? Month { get; }

    /// <summary>Day of the month, or null when the day isn't known.</summary>
    public int? Day { get; }

    /// <summary>A day.</summary>
    public static CalendarDate OfDay(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>A month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static CalendarDate OfMonth(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new CalendarDate(first.Year, first.Month, null);
    }

    /// <summary>A year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static CalendarDate OfYear(int year) => new(new DateOnly(year, 1, 1).Year, null, null);

    /// <summary>The value as a day, or null when it is a month or a year.</summary>
    public DateOnly? AsDay() => Month is { } month && Day is { } day ? new DateOnly(Year, month, day) : null;

    /// <summary>ISO 8601: "2022-02-01", "2022-02" or "2022", whatever the culture.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("D4", CultureInfo.InvariantCulture),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}"),
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}-{day:D2}"),
    };
}
