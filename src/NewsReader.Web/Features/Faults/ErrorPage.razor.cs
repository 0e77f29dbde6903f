using Microsoft.AspNetCore.Components;

namespace NewsReader.Web.Features.Faults;

/// <summary>Shown when a page failed.</summary>
public sealed partial class ErrorPage
{
    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Context is not null)
        {
            Context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }
}
