using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Archive.Storage;
using NewsReader.Web.Hosting;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Hosting;

public sealed class PageCacheTests : IDisposable
{
    private static readonly string Story = Paths.Story(SeedStory.Article.Id);

    private readonly SiteFactory site = new();
    private readonly HttpClient client;

    public PageCacheTests() => client = site.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = false });

    [Theory]
    [InlineData("")]
    [InlineData("?utm_source=x")]
    public async Task Get_StoryAgain_IsAnsweredFromTheCacheWithTheSameHeaders(string query)
    {
        using var first = await client.GetAsync(Story, Cancellation);
        using var again = await client.GetAsync(Story + query, Cancellation);

        Assert.False(first.Headers.Contains("Age"));
        Assert.True(again.Headers.Contains("Age"));
        Assert.Equal(first.Headers.GetValues("Content-Security-Policy"), again.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(first.Headers.CacheControl, again.Headers.CacheControl);
        Assert.Contains("Accept-Language", again.Headers.Vary);
        Assert.Equal(await first.Content.ReadAsStringAsync(Cancellation), await again.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task Get_OtherCompression_IsNeverAnsweredWithTheKeptOne()
    {
        foreach (var (accepted, coding) in new[] { ("br", "br"), ("gzip", "gzip"), ("gzip, deflate, br, zstd", "br"), ("br;q=0, gzip", "gzip"), ("identity", null) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Story);
            request.Headers.AcceptEncoding.ParseAdd(accepted);

            using var response = await client.SendAsync(request, Cancellation);

            Assert.Equal(coding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        }
    }

    [Fact]
    public async Task Get_PageThatIsNotThere_IsNotKept()
    {
        using var first = await client.GetAsync("/a/zzzzzzzzzz", Cancellation);
        using var again = await client.GetAsync("/a/zzzzzzzzzz", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.False(again.Headers.Contains("Age"));
    }

    [Fact]
    public async Task Forget_StoriesArrived_ShowsThemAtOnce()
    {
        await client.GetStringAsync("/", Cancellation);
        var added = new StoryBuilder("خبر وصل الآن", "new.txt").WithHeadline().Build();
        await site.Services.GetRequiredService<IArticleStore>().SaveAsync(new StoredArticle(added, "new.txt", FakeStore.Imported), Cancellation);
        Assert.DoesNotContain("خبر وصل الآن", await client.GetStringAsync("/", Cancellation), StringComparison.Ordinal);

        site.Services.GetRequiredService<PageCache>().Forget(new Arrival([added.Id], []));

        Assert.Contains("خبر وصل الآن", await client.GetStringAsync("/", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forget_OneStory_RendersItsPagesAnewAndNoOthers()
    {
        await client.GetStringAsync("/", Cancellation);
        await client.GetStringAsync(Story, Cancellation);

        await site.Services.GetRequiredService<PageCache>().ForgetAsync(SeedStory.Article.Id, Cancellation);

        using var story = await client.GetAsync(Story, Cancellation);
        using var front = await client.GetAsync("/", Cancellation);
        Assert.False(story.Headers.Contains("Age"));
        Assert.True(front.Headers.Contains("Age"));
    }

    public void Dispose()
    {
        client.Dispose();
        site.Dispose();
    }

    private static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;
}
