using Microsoft.AspNetCore.Components;

namespace NewsReader.Web.Features.Browsing;

/// <summary>The ways from one page of a list to its others; nothing for a list of one page.</summary>
public sealed partial class PageLinks
{
    /// <summary>The address of the first page; null on the first page.</summary>
    [Parameter]
    public string? First { get; set; }

    /// <summary>The address of the next page; null on the last page.</summary>
    [Parameter]
    public string? Next { get; set; }

    /// <summary>Words of the link to the first page.</summary>
    [Parameter, EditorRequired]
    public required string ToFirst { get; set; }

    /// <summary>Words of the link to the next page.</summary>
    [Parameter, EditorRequired]
    public required string ToNext { get; set; }

    private bool HasPages => First is not null || Next is not null;
}
