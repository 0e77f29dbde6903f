using System.Collections.Immutable;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Browsing;

/// <summary>A month as a calendar shows it: weeks of seven days, null where a week reaches into another month.</summary>
/// <param name="Weeks">The weeks, first to last.</param>
internal sealed record MonthGrid(ImmutableArray<ImmutableArray<DayEntry?>> Weeks)
{
    private const int DaysOfWeek = 7;

    /// <summary>The weekdays in their order. Weeks begin on Saturday in most Arab countries (CLDR 47, supplemental data, weekData).</summary>
    public static ImmutableArray<DayOfWeek> Weekdays { get; } =
    [
        DayOfWeek.Saturday, DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday,
    ];

    /// <summary>The grid of a month.</summary>
    /// <param name="first">The month's first day.</param>
    /// <param name="stories">Days that have stories; those of other months don't matter.</param>
    public static MonthGrid Of(DateOnly first, IEnumerable<DayEntry> stories)
    {
        var counts = stories.ToDictionary(static day => day.Day, static day => day.Stories);
        var before = Weekdays.IndexOf(first.DayOfWeek);
        var days = Enumerable.Repeat<DayEntry?>(null, before)
            .Concat(Enumerable.Range(0, DateTime.DaysInMonth(first.Year, first.Month))
                .Select(number => first.AddDays(number))
                .Select(day => (DayEntry?)new DayEntry(day, counts.GetValueOrDefault(day))));
        return new MonthGrid([.. days.Chunk(DaysOfWeek).Select(static week => week.Concat(Enumerable.Repeat<DayEntry?>(null, DaysOfWeek - week.Length)).ToImmutableArray())]);
    }
}
