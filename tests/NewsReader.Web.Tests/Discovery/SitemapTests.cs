using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Discovery;
using NewsReader.Web.Tests.Hosting;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Discovery;

/// <summary>The rules of sitemaps.org 0.9 and of Google's news sitemaps.</summary>
public sealed class SitemapTests : SiteContext
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";

    [Fact]
    public async Task Index_EveryMap_IsThereAndListsOwnStories()
    {
        var index = XDocument.Parse(await GetAsync("/sitemap.xml", "application/xml")).Root!;

        Assert.Equal(Map + "sitemapindex", index.Name);
        var maps = index.Elements(Map + "sitemap").Select(static map => map.Element(Map + "loc")!.Value).ToList();
        Assert.Equal([PublicOf("/sitemap-2022-02.xml")], maps);
        foreach (var map in maps)
        {
            var root = XDocument.Parse(await GetAsync(new Uri(map).AbsolutePath, "application/xml")).Root!;
            Assert.Equal(Map + "urlset", root.Name);
            Assert.All(root.Elements(Map + "url"), static url => Assert.StartsWith(PublicOf("/a/"), url.Element(Map + "loc")!.Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Month_SeedStory_HasItsDay()
    {
        var url = XDocument.Parse(await GetAsync("/sitemap-2022-02.xml", "application/xml")).Root!.Element(Map + "url")!;

        Assert.Equal((PublicOf(StoryPath), "2022-02-01"), (url.Element(Map + "loc")!.Value, url.Element(Map + "lastmod")!.Value));
    }

    [Fact]
    public async Task Robots_Always_NamesTheMaps()
    {
        var robots = await GetAsync("/robots.txt", "text/plain");

        Assert.Contains($"\nSitemap: {PublicOf("/sitemap.xml")}\n", robots, StringComparison.Ordinal);
        Assert.StartsWith("User-agent: *\n", robots, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenSearch_Always_HasWhatBrowsersNeed()
    {
        XNamespace space = "http://a9.com/-/spec/opensearch/1.1/";
        var description = XDocument.Parse(await GetAsync("/opensearch.xml", "application/opensearchdescription+xml")).Root!;

        Assert.Equal(space + "OpenSearchDescription", description.Name);
        Assert.InRange(description.Element(space + "ShortName")!.Value.Length, 1, 16);
        Assert.InRange(description.Element(space + "Description")!.Value.Length, 1, 1024);
        Assert.Equal(PublicOf("/search?q={searchTerms}"), description.Element(space + "Url")!.Attribute("template")!.Value);
    }

    [Fact]
    public async Task News_MixedStories_HasThoseOfTwoDays()
    {
        var maps = await MapsAsync(Story("now", new DateOnly(2024, 3, 10)), Story("edge", new DateOnly(2024, 3, 8)), Story("old", new DateOnly(2024, 3, 7)));

        var urls = Read(await maps.NewsAsync(Cancellation)).Elements(Map + "url").Select(static url => url.Element(News + "news")!).ToList();

        Assert.Equal(["2024-03-10", "2024-03-08"], urls.Select(static news => news.Element(News + "publication_date")!.Value));
        Assert.All(urls, static news =>
        {
            Assert.Equal("ar", news.Element(News + "publication")!.Element(News + "language")!.Value);
            Assert.NotEmpty(news.Element(News + "publication")!.Element(News + "name")!.Value);
            Assert.NotEmpty(news.Element(News + "title")!.Value);
        });
    }

    [Fact]
    public async Task Index_ManyMonths_NamesEachOnceNewestFirst()
    {
        var maps = await MapsAsync(
            [.. Enumerable.Range(0, 30).Select(static i => Story($"a{i}", new DateOnly(2024, 3, 1 + i))),
             .. Enumerable.Range(0, 10).Select(static i => Story($"b{i}", new DateOnly(2023, 12, 31)))]);

        var named = Read(await maps.IndexAsync(Cancellation)).Elements(Map + "sitemap").Select(static map => new Uri(map.Value).AbsolutePath);

        Assert.Equal(["/sitemap-news.xml", "/sitemap-2024-03.xml", "/sitemap-2023-12.xml"], named);
    }

    [Fact]
    public async Task Month_MoreThanAPage_HasAllItsStoriesAndNoOthers()
    {
        var maps = await MapsAsync(
            [.. Enumerable.Range(0, 450).Select(static i => Story($"a{i}", new DateOnly(2024, 3, 1 + (i % 31)))),
             Story("before", new DateOnly(2024, 2, 29)), Story("after", new DateOnly(2024, 4, 1))]);

        Assert.True(SitemapMonth.TryParse("2024-03", out var month));
        var urls = Read((await maps.MonthAsync(month, Cancellation))!).Elements(Map + "url");

        Assert.Equal(450, urls.Select(static url => url.Element(Map + "loc")!.Value).Distinct(StringComparer.Ordinal).Count());
    }

    private static Article Story(string name, DateOnly day) => new StoryBuilder("عنوان & <خبر>", name).WithHeadline().WithDate(day).Build();

    private async Task<Sitemaps> MapsAsync(params Article[] stories)
    {
        var store = new FakeStore();
        foreach (var story in stories)
        {
            await store.SaveAsync(new StoredArticle(story, "story.txt", FakeStore.Imported), Cancellation);
        }

        return new Sitemaps(store, Services.GetRequiredService<ArchiveStore>(), PageContext.Site, new FakeTimeProvider(new DateTimeOffset(2024, 3, 10, 6, 0, 0, TimeSpan.Zero)));
    }

    private static XElement Read(byte[] xml) => XDocument.Load(new MemoryStream(xml)).Root!;
}
