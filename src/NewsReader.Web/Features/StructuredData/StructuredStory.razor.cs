using Microsoft.AspNetCore.Components;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.StructuredData;

/// <summary>The story's description for search engines; nothing to see.</summary>
public sealed partial class StructuredStory(SiteAddress site)
{
    /// <summary>The story that is shown.</summary>
    [CascadingParameter]
    public required StoryView Story { get; set; }

    /// <summary>The description of the story itself, where it is at hand.</summary>
    [Parameter]
    public string? Description { get; set; }

    private string Json => Story.Linked is null && Description is not null
        ? Description
        : StoryStructuredData.Of(Story.Article, Story.Linked, site);

    // Markup, because nobody decodes references inside a script; the JSON itself escapes what could end the element.
    private MarkupString Element => new($"<script type=\"application/ld+json\">{Json}</script>");
}
