using Microsoft.Net.Http.Headers;

namespace NewsReader.Web.Hosting;

/// <summary>Reduces what a client says about compression to the one form that it gets: "br", "gzip" or nothing.</summary>
/// <remarks>Else each spelling of the header would have its own copy of every page in the cache.</remarks>
internal sealed class AcceptedCoding(RequestDelegate next)
{
    private const string Brotli = "br";
    private const string Gzip = "gzip";

    /// <summary>What browsers send today; it needs no reading.</summary>
    private const string Browsers = "gzip, deflate, br, zstd";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        var accepted = headers.AcceptEncoding.ToString();
        if (accepted.Length > 0)
        {
            headers.AcceptEncoding = accepted == Browsers || Takes(accepted, Brotli) ? Brotli : Takes(accepted, Gzip) ? Gzip : default;
        }

        return next(context);
    }

    /// <summary>Whether the header names the coding without refusing it ("br;q=0").</summary>
    private static bool Takes(string accepted, string coding) =>
        accepted.Contains(coding, StringComparison.OrdinalIgnoreCase)
        && StringWithQualityHeaderValue.TryParseList([accepted], out var codings)
        && codings.Any(named => named.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && named.Quality is not 0);
}
