using Microsoft.AspNetCore.Components;
using NewsReader.Web.Features.Sharing;

namespace NewsReader.Web.Features.Reading.Views;

/// <summary>Sources, headline, day and reading time above a story.</summary>
public sealed partial class StoryHeader
{
    /// <summary>The story that is shown.</summary>
    [CascadingParameter]
    public required StoryView Story { get; set; }

    private bool HasSources => Story.Article.Dateline is { Sources.Length: > 0 };

    private string SharedText => ShareText.Of(Story.Article);

    private string Duration => ReadingTime.Of(Story.Article).ToString();
}
