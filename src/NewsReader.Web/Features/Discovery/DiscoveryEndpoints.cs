using System.Text;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsReader.Web.Features.Explorer;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Discovery;

/// <summary>What search engines and browsers ask a site for by themselves.</summary>
internal static class DiscoveryEndpoints
{
    private const string Xml = "application/xml; charset=utf-8";
    private const string ForAnHour = "public, max-age=3600";

    public static IServiceCollection AddDiscovery(this IServiceCollection services)
    {
        services.TryAddSingleton<Sitemaps>();
        return services;
    }

    public static void MapDiscovery(this IEndpointRouteBuilder app)
    {
        app.MapGet(DiscoveryPaths.Robots, static (SiteAddress site, HttpContext context) => Answer(Robots(site), "text/plain; charset=utf-8", context));
        app.MapGet(DiscoveryPaths.OpenSearch, static (SiteAddress site, HttpContext context) =>
            Answer(OpenSearchDescription.Write(site), "application/opensearchdescription+xml; charset=utf-8", context));
        app.MapGet(DiscoveryPaths.SitemapIndex, static async (Sitemaps maps, HttpContext context) =>
            Answer(await maps.IndexAsync(context.RequestAborted), Xml, context));
        app.MapGet(DiscoveryPaths.NewsSitemap, static async (Sitemaps maps, HttpContext context) =>
            Answer(await maps.NewsAsync(context.RequestAborted), Xml, context));
        app.MapGet(DiscoveryPaths.PagesSitemap, static async (Sitemaps maps, HttpContext context) =>
            await maps.PagesAsync(context.RequestAborted) is { } map ? Answer(map, Xml, context) : Results.NotFound());
        app.MapGet(DiscoveryPaths.SitemapPattern, static async (string month, Sitemaps maps, HttpContext context) =>
            SitemapMonth.TryParse(month, out var read) && await maps.MonthAsync(read, context.RequestAborted) is { } map
                ? Answer(map, Xml, context)
                : Results.NotFound());
    }

    /// <summary>Everything may be read; the lab, the explorer with its exports and what Blazor needs have nothing to index.</summary>
    private static byte[] Robots(SiteAddress site) => Encoding.UTF8.GetBytes(
        $"User-agent: *\nDisallow: {Paths.Lab}\nDisallow: {ExplorerPaths.Page}\nDisallow: /_blazor\n\nSitemap: {site.Of(DiscoveryPaths.SitemapIndex)}\n");

    private static IResult Answer(byte[] body, string contentType, HttpContext context)
    {
        context.Response.Headers.CacheControl = ForAnHour;
        return Documents.Of(body, contentType);
    }
}
