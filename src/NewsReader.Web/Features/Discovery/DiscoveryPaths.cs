namespace NewsReader.Web.Features.Discovery;

/// <summary>The addresses that search engines and browsers look for.</summary>
internal static class DiscoveryPaths
{
    public const string Robots = "/robots.txt";

    public const string SitemapIndex = "/sitemap.xml";

    public const string NewsSitemap = "/sitemap-news.xml";

    /// <summary>The map of the pages of sources, speakers and days.</summary>
    public const string PagesSitemap = "/sitemap-pages.xml";

    public const string SitemapPattern = "/sitemap-{month:regex(^\\d{{4}}-\\d{{2}}$)}.xml";

    public const string OpenSearch = "/opensearch.xml";

    /// <summary>Where a search from the browser's address bar goes.</summary>
    public const string Search = "/search?q={searchTerms}";

    public static string Sitemap(SitemapMonth month) => $"/sitemap-{month}.xml";
}
