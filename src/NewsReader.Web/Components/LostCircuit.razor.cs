using Microsoft.AspNetCore.Components;

namespace NewsReader.Web.Components;

/// <summary>Says on a page with a circuit that the circuit is gone, and leads to the same page anew.</summary>
public sealed partial class LostCircuit
{
    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string Page => Context is null ? string.Empty : $"{Context.Request.Path}{Context.Request.QueryString}";
}
