namespace NewsReader.Web.Hosting;

/// <summary>Marks a page that talks to the server over a circuit. It loads Blazor and MudBlazor; every other page loads neither, sets no cookie and may be cached.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class CircuitPageAttribute : Attribute
{
    /// <summary>Whether the page that answers the request is such a page.</summary>
    public static bool IsOn(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<CircuitPageAttribute>() is not null;
}
