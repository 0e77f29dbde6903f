using Microsoft.AspNetCore.Components;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Sharing;

/// <summary>A text to take along: selected by hand, or by a button where scripts run.</summary>
public sealed partial class CopyField
{
    /// <summary>The id of the text's element.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What the text is.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>Lines that are shown at once. Defaults to 3.</summary>
    [Parameter]
    public int Rows { get; set; } = 3;

    private string ButtonName => Words.Fill(SharingText.CopyNamed, Label);
}
