using Microsoft.AspNetCore.Components;
using NewsReader.Web.Features.Feeds;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Browsing;

/// <summary>The head of a page that lists sources, speakers or days, or what belongs to one of them.</summary>
public sealed partial class ListMetadata(SiteAddress site)
{
    /// <summary>The page's title, without the name of the site.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>One or two sentences.</summary>
    [Parameter, EditorRequired]
    public required string Description { get; set; }

    /// <summary>The page's lasting path; null for a page that should not be indexed.</summary>
    [Parameter]
    public string? Path { get; set; }

    /// <summary>The path of the page before this one, or null.</summary>
    [Parameter]
    public string? Previous { get; set; }

    /// <summary>The path of the page after this one, or null.</summary>
    [Parameter]
    public string? Next { get; set; }

    /// <summary>What the feed of the page has; null for a page without one.</summary>
    [Parameter]
    public FeedSelection? Feed { get; set; }
}
