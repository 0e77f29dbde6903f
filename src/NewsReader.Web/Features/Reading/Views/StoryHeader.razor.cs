using Microsoft.AspNetCore.Components;
using NewsReader.Articles.Model;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Reading.Views;

/// <summary>Sources, headline, day and reading time above a story.</summary>
public sealed partial class StoryHeader
{
    /// <summary>The story that is shown.</summary>
    [CascadingParameter]
    public required StoryView Story { get; set; }

    private bool HasSources => Story.Article.Dateline is { Sources.Length: > 0 };

    private string MachineDay => CalendarDate.OfDay(Story.Article.Date!.Value).ToString();

    private string Day => ArabicCalendar.Day(Story.Article.Date!.Value);

    private string Duration => ReadingTime.Of(Story.Article).ToString();
}
