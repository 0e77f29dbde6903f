using System.Collections.Immutable;
using System.Globalization;

namespace NewsReader.Web.Features.Browsing;

/// <summary>A month laid out in weeks.</summary>
/// <param name="First">The month's first day.</param>
/// <remarks>
/// Weeks begin on Saturday, as CLDR's week data has it for "ar" and for most Arab countries (Egypt, Iraq, Jordan, Kuwait, Algeria, Sudan and
/// others): so the weekend of Friday ends the row in which its week is read.
/// </remarks>
public readonly record struct CalendarMonth(DateOnly First)
{
    private const int DaysOfWeek = 7;
    private const DayOfWeek WeekStart = DayOfWeek.Saturday;

    /// <summary>The weekdays in the order of the columns.</summary>
    public static ImmutableArray<DayOfWeek> Weekdays { get; } =
        [.. Enumerable.Range(0, DaysOfWeek).Select(static column => (DayOfWeek)(((int)WeekStart + column) % DaysOfWeek))];

    /// <summary>The month's last day.</summary>
    public DateOnly Last => new(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month));

    /// <summary>The weeks of the month, null where a week's day belongs to another month.</summary>
    public ImmutableArray<ImmutableArray<DateOnly?>> Weeks
    {
        get
        {
            var before = ((int)First.DayOfWeek - (int)WeekStart + DaysOfWeek) % DaysOfWeek;
            var first = First;
            var cells = Enumerable.Repeat<DateOnly?>(null, before)
                .Concat(Enumerable.Range(0, Last.Day).Select(number => (DateOnly?)first.AddDays(number)));
            return [.. cells.Chunk(DaysOfWeek).Select(static week =>
                week.Concat(Enumerable.Repeat<DateOnly?>(null, DaysOfWeek - week.Length)).ToImmutableArray())];
        }
    }

    /// <summary>The month that has the day.</summary>
    public static CalendarMonth Of(DateOnly day) => new(new DateOnly(day.Year, day.Month, 1));

    /// <summary>Reads a month out of an address: "2022-02".</summary>
    public static bool TryParse(string? text, out CalendarMonth month)
    {
        var isMonth = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first);
        month = new CalendarMonth(first);
        return isMonth;
    }
}
