using Microsoft.AspNetCore.Components;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Components.Layout;

/// <summary>The bar above and the foot below every page.</summary>
public sealed partial class SiteLayout
{
    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    /// <summary>A page with a circuit has a base address, against which a bare fragment would lead to the front page.</summary>
    private string SkipAddress =>
        Context is not null && CircuitPageAttribute.IsOn(Context) ? $"{Context.Request.Path}#{Paths.ContentElement}" : $"#{Paths.ContentElement}";
}
