using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Latest;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Browsing;

/// <summary>The stories of a day, and the nearest days before and after it that have some.</summary>
public sealed partial class StoriesOfDay(ArchiveStore store)
{
    private ArticlePage page = new([], null, 0);
    private PageKey? key;
    private DateOnly? earlier;
    private DateOnly? later;

    /// <summary>The day.</summary>
    [Parameter, EditorRequired]
    public required DateOnly Day { get; set; }

    /// <summary>The last story of the page before; anything that is no such key shows the first page.</summary>
    [Parameter]
    public string? After { get; set; }

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private bool IsOlder => key is not null;

    private bool HasNeighbours => earlier is not null || later is not null;

    private string Name => PageCalendar.Of(CalendarDate.OfDay(Day));

    private string MonthName => PageCalendar.Of(CalendarDate.OfMonth(Day.Year, Day.Month));

    private string Description => Words.Fill(BrowsingText.DayDescription, Name);

    /// <summary>A day without stories has nothing to index.</summary>
    private string? Address => page.Total == 0 ? null : Paths.After(Paths.Day(Day), key?.ToString());

    private string? Count => page.Total == 0 ? null : Counted.Stories(page.Total);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var cancellation = Context?.RequestAborted ?? CancellationToken.None;
        key = PageKey.TryParse(After, out var read) && read.Day == Day ? read : null;
        page = await store.ByDayAsync(Day, key, LatestPage.PageSize, cancellation);
        (earlier, later) = await store.NeighbourDaysAsync(Day, cancellation);
    }
}
