using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.Net.Http.Headers;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Localization;

/// <summary>Chooses the interface's language for each page: the one that the address names, else the browser's preference.</summary>
/// <remarks>
/// Only pages choose: feeds, cards, exports and citations carry a story's own language to whoever asks. A circuit speaks the language of the
/// request that opened its connection; <c>circuit.js</c> names in its address that of the page.
/// </remarks>
internal sealed class LanguageChoice(RequestDelegate next)
{
    // Async, so that the language ends with the request and doesn't reach the next one on the same connection.
    public async Task InvokeAsync(HttpContext context)
    {
        if (Chooses(context))
        {
            Of(context).Speak();
            context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        }

        await next(context);
    }

    /// <summary>The language in which a page answers this request.</summary>
    public static InterfaceLanguage Of(HttpContext context) =>
        InterfaceLanguage.Of(context.Request.Query[InterfaceLanguage.QueryKey]) ?? Preferred(context.Request.Headers.AcceptLanguage.ToString());

    private static bool Chooses(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
        || context.Request.Path.StartsWithSegments(CircuitOrigin.CircuitPath, StringComparison.OrdinalIgnoreCase);

    /// <summary>The language that the browser weighs highest. Whoever names none gets Arabic: link previews, crawlers.</summary>
    private static InterfaceLanguage Preferred(string header)
    {
        // What nearly every browser of our readers sends needs no parsing.
        if (header.Length == 0 || header.StartsWith(InterfaceLanguage.Arabic.Code, StringComparison.OrdinalIgnoreCase)
            || !StringWithQualityHeaderValue.TryParseList([header], out var languages))
        {
            return InterfaceLanguage.Arabic;
        }

        return languages.Where(static language => language.Quality is not 0)
            .OrderByDescending(static language => language.Quality ?? 1)
            .Select(static language => InterfaceLanguage.Of(language.Value.Value?.Split('-')[0].ToLowerInvariant()))
            .FirstOrDefault(static language => language is not null) ?? InterfaceLanguage.Arabic;
    }
}
