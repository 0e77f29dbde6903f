using Microsoft.AspNetCore.Components;

namespace NewsReader.Web.Features.Faults;

/// <summary>Shown for an address that leads nowhere.</summary>
public sealed partial class NotFoundPage
{
    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Context is not null)
        {
            Context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
