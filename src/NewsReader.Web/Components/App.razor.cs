using Microsoft.AspNetCore.Components;
using MudBlazor;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Components;

/// <summary>The document around every page. Only pages with a circuit load Blazor and MudBlazor.</summary>
public sealed partial class App
{
    // The fingerprinted addresses of these two files are served uncompressed, 627 KB of them; the plain ones are compressed.
    private static readonly string Version = typeof(MudComponentBase).Assembly.GetName().Version!.ToString(3);
    private static readonly string MudBlazorStyles = $"/_content/MudBlazor/MudBlazor.min.css?v={Version}";
    private static readonly string MudBlazorScript = $"/_content/MudBlazor/MudBlazor.min.js?v={Version}";

    /// <summary>The request that is answered.</summary>
    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private bool IsEmbedded => EmbeddablePageAttribute.IsOn(Context);

    /// <summary>Whether the page is read: it takes the reader's settings and the small script.</summary>
    private bool IsRead => !HasCircuit && !IsEmbedded;

    private static InterfaceLanguage Language => InterfaceLanguage.Current;

    private bool HasCircuit => CircuitPageAttribute.IsOn(Context);
}
