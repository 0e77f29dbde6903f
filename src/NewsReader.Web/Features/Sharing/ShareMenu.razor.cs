using Microsoft.AspNetCore.Components;

namespace NewsReader.Web.Features.Sharing;

/// <summary>Ways to share something: plain links, and buttons that copy where scripts run.</summary>
public sealed partial class ShareMenu
{
    /// <summary>What pressing it shares, for screen readers.</summary>
    [Parameter, EditorRequired]
    public required string Subject { get; set; }

    /// <summary>The story or statement.</summary>
    [Parameter, EditorRequired]
    public required Shareable Item { get; set; }

    /// <summary>Label of the button that copies text and link; null leaves the button out.</summary>
    [Parameter]
    public string? CopyText { get; set; }
}
