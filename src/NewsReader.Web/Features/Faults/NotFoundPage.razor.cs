using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace NewsReader.Web.Features.Faults;

/// <summary>Shown for an address that leads nowhere, or to what was withdrawn.</summary>
public sealed partial class NotFoundPage
{
    private bool isGone;

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string Title => isGone ? FaultsText.GoneTitle : FaultsText.NotFoundTitle;

    private string Text => isGone ? FaultsText.GoneText : FaultsText.NotFoundText;

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        isGone = Context?.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalStatusCode is StatusCodes.Status410Gone;
        if (Context is not null)
        {
            Context.Response.StatusCode = isGone ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound;
        }
    }
}
