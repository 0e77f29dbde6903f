using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace NewsReader.Web.Components;

/// <summary>Names another form of the page, in the head of the document.</summary>
/// <remarks>
/// Written as markup, because Blazor turns the + of media types into a reference: right for a browser, but programs that look for feeds
/// and embeddings (WordPress among them) compare the letters of the source.
/// </remarks>
public sealed partial class AlternateLink
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Media type of the other form.</summary>
    [Parameter, EditorRequired]
    public required string Type { get; set; }

    /// <summary>Its address.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    /// <summary>What it is called, or null.</summary>
    [Parameter]
    public string? Title { get; set; }

    private MarkupString Element
    {
        get
        {
            var title = Title is null ? string.Empty : $" title=\"{Html.Encode(Title)}\"";
            return new MarkupString($"<link rel=\"alternate\" type=\"{Type}\" href=\"{Html.Encode(Address)}\"{title} />");
        }
    }
}
