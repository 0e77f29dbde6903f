using System.Globalization;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Latest;

namespace NewsReader.Web.Features.Browsing;

/// <summary>A month's calendar or a day's stories, as the address says; the newest month when it says neither.</summary>
public sealed partial class DaysPage(ArchiveStore archive)
{
    private CalendarMonth? month;
    private DateOnly? day;

    /// <summary>A month ("2022-02") or a day ("2022-02-01"), as it stands in the address.</summary>
    [Parameter]
    public string? Name { get; set; }

    [SupplyParameterFromQuery(Name = LatestPage.AfterKey)]
    private string? After { get; set; }

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        day = DateOnly.TryParseExact(Name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var named) ? named : null;
        month = CalendarMonth.TryParse(Name, out var read) ? read : null;
        if (Name is null)
        {
            var (newest, _) = await archive.NeighbourDaysAsync(DateOnly.MaxValue, DateOnly.MaxValue, Context?.RequestAborted ?? CancellationToken.None);
            month = newest is { } known ? CalendarMonth.Of(known) : null;
        }
    }
}
