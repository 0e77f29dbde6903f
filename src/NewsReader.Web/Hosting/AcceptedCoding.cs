namespace NewsReader.Web.Hosting;

/// <summary>Reduces what a client says about compression to the one form that it gets: "br", "gzip" or nothing.</summary>
/// <remarks>Else each spelling of the header would have its own copy of every page in the cache.</remarks>
internal sealed class AcceptedCoding(RequestDelegate next)
{
    private const string Brotli = "br";
    private const string Gzip = "gzip";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        var accepted = headers.AcceptEncoding.ToString();
        if (accepted.Length > 0)
        {
            headers.AcceptEncoding = Takes(accepted, Brotli) ? Brotli : Takes(accepted, Gzip) ? Gzip : default;
        }

        return next(context);
    }

    /// <summary>Whether the header names the coding without refusing it ("br;q=0").</summary>
    private static bool Takes(string accepted, string coding)
    {
        foreach (var part in accepted.AsSpan().Split(','))
        {
            var item = accepted.AsSpan(part).Trim();
            if (item.StartsWith(coding, StringComparison.OrdinalIgnoreCase)
                && (item.Length == coding.Length || item[coding.Length] is ';' or ' ')
                && !item.EndsWith("q=0", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
