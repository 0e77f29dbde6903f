namespace NewsReader.Web.Hosting;

/// <summary>Refuses circuits that a page of another site opens: WebSockets are not bound by the browser's same-origin rule.</summary>
internal sealed class CircuitOrigin(RequestDelegate next, SiteAddress site)
{
    public static readonly PathString CircuitPath = new("/_blazor");

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(CircuitPath, StringComparison.OrdinalIgnoreCase) && IsForeign(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(context);
    }

    private bool IsForeign(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0
            && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
            && !string.Equals(origin, site.Origin, StringComparison.OrdinalIgnoreCase);
    }
}
