using Microsoft.AspNetCore.Components;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Reading.Views;

/// <summary>Who said a statement, and how to share it.</summary>
public sealed partial class StatementCaption
{
    /// <summary>The statement.</summary>
    [Parameter, EditorRequired]
    public required Quote Quote { get; set; }

    /// <summary>The story that is shown.</summary>
    [CascadingParameter]
    public required StoryView Story { get; set; }

    private bool IsLinked => Story.IsLinked(Quote);

    private string SpeakerClass => $"speaker by-{Story.Layout.SignOf(Quote)}";

    private string Relay => Words.Fill(ReadingText.Via, Quote.Via);

    private string ShareLabel => Words.Fill(SharingText.ShareStatement, SpeakerName.Of(Quote));
}
