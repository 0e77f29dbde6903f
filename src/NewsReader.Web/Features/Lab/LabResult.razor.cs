using Microsoft.AspNetCore.Components;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Lab;

/// <summary>A pasted story as a reader would see it, and what was found in it.</summary>
public sealed partial class LabResult
{
    private StoryView story = null!;

    /// <summary>The parsed text.</summary>
    [Parameter, EditorRequired]
    public required Article Article { get; set; }

    private bool HasPlaces => Article.Dateline is { Places.Length: > 0 };

    private string Places => Words.Fill(LabText.Places, string.Join("، ", Article.Dateline!.Places));

    private string Filed => Words.Fill(LabText.Filed, PageCalendar.Of(CalendarDate.OfDay(Article.Dateline!.Date!.Value)));

    /// <inheritdoc/>
    protected override void OnParametersSet() =>
        story = new StoryView(Article, ArticleLayout.Of(Article), Paths.Lab, Linked: null, Sharing: null);

    private static string KindOf(Source source) => source.Kind == SourceKind.Agency ? LabText.Agency : LabText.Publisher;

    private string Expression(DateMention date) => Excerpt.Of(Article, date.Span);
}
