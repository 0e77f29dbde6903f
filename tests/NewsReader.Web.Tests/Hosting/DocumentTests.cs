using System.Net;
using NewsReader.Web.Features.Embedding;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Hosting;

/// <summary>What holds for every address that isn't a page.</summary>
public sealed class DocumentTests : SiteContext
{
    public static TheoryData<string> Addresses => new(
        "/feed.atom", "/feed.rss", "/feed.json", "/sitemap.xml", "/sitemap-2022-02.xml", "/sitemap-news.xml", "/robots.txt", "/opensearch.xml", "/manifest.webmanifest",
        $"{StoryPath}.json", $"{StoryPath}.txt", SharePaths.StoryQrCode(SeedStory.Article.Id),
        EmbedPaths.Description(PublicOf(StatementPath)));

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Get_SameAgain_IsNotSentTwice(string path)
    {
        using var first = await Client.GetAsync(path, Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var again = await Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Head_Document_AnswersAsGetWithoutBody(string path)
    {
        using var get = await Client.GetAsync(path, Cancellation);
        using var head = await Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path), Cancellation);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Get_StrangeHost_NeverReachesTheDocument(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = "evil.example";

        using var response = await Client.SendAsync(request, Cancellation);

        Assert.DoesNotContain("evil.example", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a/zzzzzzzzzz.json")]
    [InlineData("/a/zzzzzzzzzz.txt")]
    [InlineData("/a/zzzzzzzzzz/share")]
    [InlineData("/a/zzzzzzzzzz/qr.svg")]
    [InlineData("/a/zzzzzzzzzz/zzzzz/embed")]
    [InlineData("/feed.atom?source=nobody")]
    [InlineData("/feed.json?speaker=nobody")]
    [InlineData("/sitemap-1999-01.xml")]
    [InlineData("/sitemap-2022-13.xml")]
    [InlineData("/خبر/كلمات-بلا-رقم")]
    public async Task Get_NothingThere_IsNotFound(string path) => Assert.Equal(HttpStatusCode.NotFound, await StatusOfAsync(path));
}
