using Microsoft.AspNetCore.Components;

namespace NewsReader.Web.Features.Browsing;

/// <summary>The ways into the archive, under the bar of every page.</summary>
public sealed partial class SectionBar
{
    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string? CurrentOn(string path) => Context?.Request.Path == path ? "page" : null;
}
