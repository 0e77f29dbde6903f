using Microsoft.AspNetCore.Components;
using NewsReader.Web.Features.Searching;

namespace NewsReader.Web.Features.Browsing;

/// <summary>The ways into the archive, under the bar of every page.</summary>
public sealed partial class SectionBar
{
    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    /// <summary>The search page has a larger one.</summary>
    private bool HasSearchBox => Context?.Request.Path != SearchPaths.Search;

    private string? CurrentOn(string path) => Context?.Request.Path == path ? "page" : null;
}
