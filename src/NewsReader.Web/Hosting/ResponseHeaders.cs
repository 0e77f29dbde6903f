using Microsoft.Net.Http.Headers;

namespace NewsReader.Web.Hosting;

/// <summary>Puts the security and caching headers on every response.</summary>
internal sealed class ResponseHeaders(RequestDelegate next)
{
    /// <summary>Everything comes from the app itself; nothing is inline.</summary>
    public const string ReadingPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    /// <summary>As <see cref="ReadingPolicy"/>, with what MudBlazor and a circuit need: style attributes and a base address.</summary>
    public const string CircuitPolicy =
        "default-src 'none'; script-src 'self'; style-src-elem 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    /// <summary>As <see cref="ReadingPolicy"/>, for a page that any site may show in a frame.</summary>
    public static readonly string EmbeddablePolicy =
        ReadingPolicy.Replace("frame-ancestors 'self'", "frame-ancestors *", StringComparison.Ordinal);

    private const string ForAYear = "public, max-age=31536000, immutable";
    private const string AskAgain = "public, max-age=0, must-revalidate";

    private static readonly PathString Fonts = new("/fonts");
    private static readonly PathString Styles = new("/css");
    private static readonly PathString Scripts = new("/js");

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state => Write((HttpContext)state), context);
        return next(context);
    }

    private static Task Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        WriteCaching(context);
        if (IsPartOfAPage(context.Request.Path))
        {
            return Task.CompletedTask;
        }

        headers[HeaderNames.ContentSecurityPolicy] = PolicyFor(context);
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        return Task.CompletedTask;
    }

    /// <summary>Styles, scripts and fonts run under the policy of the page that asks for them; their own would only weigh.</summary>
    private static bool IsPartOfAPage(PathString path) =>
        path.StartsWithSegments(Fonts, StringComparison.Ordinal) || path.StartsWithSegments(Styles, StringComparison.Ordinal) || path.StartsWithSegments(Scripts, StringComparison.Ordinal);

    private static string PolicyFor(HttpContext context) =>
        CircuitPageAttribute.IsOn(context) ? CircuitPolicy
        : EmbeddablePageAttribute.IsOn(context) ? EmbeddablePolicy
        : ReadingPolicy;

    /// <summary>A font's file name carries its version, so it never changes. A page may be kept, but is asked for again.</summary>
    private static void WriteCaching(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (context.Request.Path.StartsWithSegments(Fonts, StringComparison.Ordinal) && context.Response.StatusCode < StatusCodes.Status400BadRequest)
        {
            headers.CacheControl = ForAYear;
        }
        else if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = AskAgain;
        }
    }
}
