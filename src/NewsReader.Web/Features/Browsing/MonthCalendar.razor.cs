using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Browsing;

/// <summary>A month as a calendar in which the days that have stories are links. A month without stories is shown too, and answers 404.</summary>
public sealed partial class MonthCalendar(ArchiveStore archive)
{
    private Dictionary<DateOnly, int> stories = [];
    private ImmutableArray<(DateOnly First, int Stories)> months = [];
    private DateOnly? earlier;
    private DateOnly? later;
    private DateOnly? yearBefore;
    private DateOnly? yearAfter;
    private int total;

    /// <summary>The month.</summary>
    [Parameter, EditorRequired]
    public required CalendarMonth Month { get; set; }

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string Title => Words.Fill(BrowsingText.DayTitle, PageCalendar.Of(CalendarDate.OfMonth(Month.First.Year, Month.First.Month)));

    private string? Address => total == 0 ? null : Paths.Month(Month.First);

    private static string? PathOf(DateOnly? day) => day is { } known ? Paths.Month(known) : null;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var cancellation = Context?.RequestAborted ?? CancellationToken.None;
        var (newYear, newYearsEve) = (new DateOnly(Month.First.Year, 1, 1), new DateOnly(Month.First.Year, 12, 31));
        var days = await archive.DaysAsync(newYear, newYearsEve, cancellation);
        (earlier, later) = await archive.NeighbourDaysAsync(Month.First, Month.Last, cancellation);
        (yearBefore, yearAfter) = await archive.NeighbourDaysAsync(newYear, newYearsEve, cancellation);
        months =
        [
            .. days.GroupBy(static day => CalendarMonth.Of(day.Day).First).OrderBy(static month => month.Key)
                .Select(static month => (month.Key, month.Sum(static day => day.Stories))),
        ];
        stories = days.Where(day => CalendarMonth.Of(day.Day) == Month).ToDictionary(static day => day.Day, static day => day.Stories);
        total = stories.Values.Sum();
        if (total == 0)
        {
            Context?.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
