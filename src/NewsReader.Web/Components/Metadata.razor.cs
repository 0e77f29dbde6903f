using Microsoft.AspNetCore.Components;
using NewsReader.Articles.Model;
using NewsReader.Web.Components.Layout;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Components;

/// <summary>What a page says of itself to browsers, search engines and link previews.</summary>
public sealed partial class Metadata(SiteAddress site)
{
    /// <summary>The page's title, without the name of the site.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>One or two sentences.</summary>
    [Parameter, EditorRequired]
    public required string Description { get; set; }

    /// <summary>The page's lasting path; null for a page that has none and should not be indexed.</summary>
    [Parameter]
    public string? Path { get; set; }

    /// <summary>Open Graph type. Defaults to "website".</summary>
    [Parameter]
    public string Type { get; set; } = "website";

    /// <summary>The day of publication, if there is one.</summary>
    [Parameter]
    public DateOnly? Published { get; set; }

    /// <summary>The picture for link previews, or null.</summary>
    [Parameter]
    public PreviewImage? Image { get; set; }

    /// <summary>More elements of the document's head.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private string FullTitle => Words.Fill(LayoutText.TitleFormat, Title, LayoutText.Brand);

    private string Address => site.Of(Path!);

    private string ImageAddress => site.Of(Image!.Path);

    private string PublishedDay => CalendarDate.OfDay(Published!.Value).ToString();
}
