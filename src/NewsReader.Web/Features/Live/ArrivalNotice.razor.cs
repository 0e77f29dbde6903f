using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Live;

/// <summary>Says that stories arrived in the list of the page: a source's, a speaker's or a day's, else the list of all.</summary>
public sealed partial class ArrivalNotice
{
    /// <summary>The source whose stories the page lists.</summary>
    [Parameter]
    public NameId? Source { get; set; }

    /// <summary>The speaker whose statements the page lists.</summary>
    [Parameter]
    public NameId? Speaker { get; set; }

    /// <summary>The day whose stories the page lists.</summary>
    [Parameter]
    public DateOnly? Day { get; set; }

    private ArrivalList List => new(Source, Speaker, Day);
}
