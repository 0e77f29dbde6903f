using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Latest;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Browsing;

/// <summary>The stories of a day. A day without stories is shown too, and answers 404.</summary>
public sealed partial class DayStories(ArchiveStore archive)
{
    private ArticlePage page = new([], null, 0);
    private PageKey? after;
    private DateOnly? earlier;
    private DateOnly? later;

    /// <summary>The day.</summary>
    [Parameter, EditorRequired]
    public required DateOnly Day { get; set; }

    /// <summary>The last story of the page before; anything that is no such key of the day shows the first page.</summary>
    [Parameter]
    public string? After { get; set; }

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string Title => Words.Fill(BrowsingText.DayTitle, PageCalendar.Of(CalendarDate.OfDay(Day)));

    private string? Address => page.Total == 0 ? null : Paths.Day(Day, after);

    private string? Newest => after is null ? null : Paths.Day(Day);

    private string? Older => page.Next is { } key ? Paths.Day(Day, key) : null;

    private static string? PathOf(DateOnly? day) => day is { } known ? Paths.Day(known) : null;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var cancellation = Context?.RequestAborted ?? CancellationToken.None;
        after = PageKey.TryParse(After, out var key) && key.Day == Day ? key : null;
        page = await archive.ByDayAsync(Day, after, LatestPage.PageSize, cancellation);
        (earlier, later) = await archive.NeighbourDaysAsync(Day, Day, cancellation);
        if (page.Total == 0)
        {
            Context?.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
