using Microsoft.AspNetCore.Components;

namespace NewsReader.Web.Features.Browsing;

/// <summary>Leads to the other pages of a list.</summary>
public sealed partial class PageTurns
{
    /// <summary>The path of the page before, or of the first one; null on the first page.</summary>
    [Parameter, EditorRequired]
    public required string? Previous { get; set; }

    /// <summary>What the link to it says.</summary>
    [Parameter, EditorRequired]
    public required string PreviousWords { get; set; }

    /// <summary>The path of the next page; null on the last one.</summary>
    [Parameter, EditorRequired]
    public required string? Next { get; set; }

    /// <summary>What the link to it says.</summary>
    [Parameter, EditorRequired]
    public required string NextWords { get; set; }
}
