using Microsoft.AspNetCore.Components;

namespace NewsReader.Web.Features.Reading.Views;

/// <summary>The story's text and, beside it where there is room, who said what.</summary>
public sealed partial class StoryBody
{
    /// <summary>The story that is shown.</summary>
    [CascadingParameter]
    public required StoryView Story { get; set; }

    private bool HasSpeech => Story.Article.Speech.Any();
}
