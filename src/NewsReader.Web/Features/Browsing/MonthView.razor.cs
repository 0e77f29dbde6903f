using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Browsing;

/// <summary>A month's calendar with the number of stories a day, and all months of the archive below it.</summary>
public sealed partial class MonthView(ArchiveStore store)
{
    private ImmutableArray<DayEntry> days = [];
    private MonthGrid grid = new([]);
    private DateOnly first;

    /// <summary>The month's first day; null for the newest month that has stories.</summary>
    [Parameter]
    public DateOnly? Month { get; set; }

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string Address => Month is null ? Paths.Days : Paths.Month(first);

    private string MonthName => NameOf(first);

    private string Title => Month is null ? BrowsingText.Days : MonthName;

    private string Description => Month is null ? BrowsingText.DaysDescription : Words.Fill(BrowsingText.MonthDescription, MonthName);

    private IEnumerable<DayEntry> Shown => days.Where(day => FirstOf(day.Day) == first);

    private bool IsEmpty => !Shown.Any();

    private string? Count => IsEmpty ? null : Counted.Stories(Shown.Sum(static day => day.Stories));

    private DateOnly? Earlier => days.Select(static day => FirstOf(day.Day)).FirstOrDefault(month => month < first) is { Year: > 1 } earlier ? earlier : null;

    private DateOnly? Later => days.Select(static day => FirstOf(day.Day)).LastOrDefault(month => month > first) is { Year: > 1 } later ? later : null;

    private bool HasNeighbours => Earlier is not null || Later is not null;

    /// <summary>The months that have stories, by year, newest first.</summary>
    private IEnumerable<IGrouping<int, DayEntry>> Years => days
        .GroupBy(static day => FirstOf(day.Day))
        .Select(static month => new DayEntry(month.Key, month.Sum(static day => day.Stories)))
        .GroupBy(static month => month.Day.Year);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        days = await store.DaysAsync(null, null, Context?.RequestAborted ?? CancellationToken.None);
        if (Month is not null || !days.IsEmpty)
        {
            first = FirstOf(Month ?? days[0].Day);
            grid = MonthGrid.Of(first, Shown);
        }
    }

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static string NameOf(DateOnly month) => PageCalendar.Of(CalendarDate.OfMonth(month.Year, month.Month));

    private static string CountOf(DayEntry month) => Counted.Stories(month.Stories);

    private bool IsShown(IGrouping<int, DayEntry> year) => year.Key == first.Year;

    private static string Weekday(DayOfWeek day) => BrowsingText.ResourceManager.GetString($"Weekday_{day}", CultureInfo.CurrentUICulture)!;

    private static string Label(DayEntry day) => $"{PageCalendar.Of(CalendarDate.OfDay(day.Day))}: {Counted.Stories(day.Stories)}";
}
