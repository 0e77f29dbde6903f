using System.Globalization;
using Microsoft.AspNetCore.Components;
using NewsReader.Web.Features.Latest;

namespace NewsReader.Web.Features.Browsing;

/// <summary>The calendar: the newest month, a month (<c>/days/2021-12</c>) or the stories of a day (<c>/days/2021-12-30</c>).</summary>
public sealed partial class DaysPage
{
    /// <summary>Names the last story of the page before.</summary>
    internal const string AfterKey = LatestPage.AfterKey;

    private DateOnly? day;
    private DateOnly? month;
    private bool isUnknown;

    /// <summary>The day or month, as it stands in the address; null for the newest month.</summary>
    [Parameter]
    public string? Name { get; set; }

    [SupplyParameterFromQuery(Name = AfterKey)]
    private string? After { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        day = Read("yyyy-MM-dd");
        month = day is null ? Read("yyyy-MM") : null;
        isUnknown = Name is not null && day is null && month is null;
    }

    private DateOnly? Read(string format) =>
        DateOnly.TryParseExact(Name, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
}
