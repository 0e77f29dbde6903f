using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Stories;

/// <summary>Shown in place of a story that isn't there: withdrawn, or never in the archive. Answers 410 or 404.</summary>
public sealed partial class MissingStory(IArticleStore store)
{
    private WithdrawnStory? withdrawn;

    /// <summary>The story's id, as it stands in the address.</summary>
    [Parameter, EditorRequired]
    public required string StoryId { get; set; }

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string Title => withdrawn is null ? StoriesText.MissingTitle : StoriesText.WithdrawnTitle;

    private string Text => withdrawn is null
        ? StoriesText.MissingText
        : Words.Fill(StoriesText.WithdrawnText, ArabicCalendar.Day(DateOnly.FromDateTime(withdrawn.Since.UtcDateTime)));

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        withdrawn = await store.FindWithdrawnAsync(StoryId, Context?.RequestAborted ?? CancellationToken.None);
        if (Context is not null)
        {
            Context.Response.StatusCode = withdrawn is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;
        }
    }
}
