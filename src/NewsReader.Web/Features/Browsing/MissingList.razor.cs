using Microsoft.AspNetCore.Components;

namespace NewsReader.Web.Features.Browsing;

/// <summary>Shown in place of a source, speaker or day that the archive doesn't know. Answers 404.</summary>
public sealed partial class MissingList
{
    /// <summary>What isn't there.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>Why that may be.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>The list of all that are there.</summary>
    [Parameter, EditorRequired]
    public required string ListPath { get; set; }

    /// <summary>What the link to it says.</summary>
    [Parameter, EditorRequired]
    public required string ListName { get; set; }

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized() => Context?.Response.StatusCode = StatusCodes.Status404NotFound;
}
