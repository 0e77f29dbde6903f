using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Faults;

/// <summary>Shown when a page failed: by a fault of the program, or because the archive's database refused.</summary>
public sealed partial class ErrorPage
{
    /// <summary>When a reader's program may ask again, in seconds.</summary>
    private const int RetryAfter = 30;

    private bool isBusy;

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string Title => isBusy ? FaultsText.BusyTitle : FaultsText.ErrorTitle;

    private string Text => isBusy ? FaultsText.BusyText : FaultsText.ErrorText;

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        isBusy = Context?.Features.Get<IExceptionHandlerFeature>()?.Error is ArchiveException;
        if (Context is null)
        {
            return;
        }

        Context.Response.StatusCode = isBusy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;
        if (isBusy)
        {
            Context.Response.Headers.RetryAfter = RetryAfter.ToString(CultureInfo.InvariantCulture);
        }
    }
}
