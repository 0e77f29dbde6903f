using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.Net.Http.Headers;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Localization;

/// <summary>Chooses the interface's language for each page: the one that the address names, else the browser's preference.</summary>
/// <remarks>
/// Only pages speak: feeds, cards, exports and citations carry a story's own language to whoever asks. A page with a circuit goes by the
/// browser alone, because the circuit's connection doesn't see the page's address.
/// </remarks>
internal sealed class LanguageChoice(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (IsPage(context))
        {
            Of(context).Speak();
            if (!CircuitPageAttribute.IsOn(context))
            {
                context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
            }
        }

        return next(context);
    }

    /// <summary>The language in which a page answers this request.</summary>
    public static InterfaceLanguage Of(HttpContext context)
    {
        var named = CircuitPageAttribute.IsOn(context) ? null : InterfaceLanguage.Of(context.Request.Query[InterfaceLanguage.QueryKey]);
        return named ?? Preferred(context.Request.Headers.AcceptLanguage.ToString());
    }

    private static bool IsPage(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
        || context.Request.Path.StartsWithSegments(CircuitOrigin.CircuitPath, StringComparison.Ordinal);

    /// <summary>The language that the browser weighs highest. Nobody's choice is Arabic: link previews and crawlers name none.</summary>
    private static InterfaceLanguage Preferred(string header)
    {
        // What nearly every browser of our readers sends needs no parsing.
        if (header.Length == 0 || header.StartsWith("ar", StringComparison.OrdinalIgnoreCase))
        {
            return InterfaceLanguage.Arabic;
        }

        return StringWithQualityHeaderValue.TryParseList([header], out var languages)
            ? languages.Where(static language => language.Quality is not 0)
                .OrderByDescending(static language => language.Quality ?? 1)
                .Select(static language => InterfaceLanguage.Of(language.Value.Value?.Split('-')[0].ToLowerInvariant()))
                .FirstOrDefault(static language => language is not null) ?? InterfaceLanguage.Arabic
            : InterfaceLanguage.Arabic;
    }
}
