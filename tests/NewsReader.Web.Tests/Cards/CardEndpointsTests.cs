using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using NewsReader.Web.Features.Cards;
using NewsReader.Web.Tests.Hosting;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Cards;

public sealed class CardEndpointsTests : IDisposable
{
    private static readonly string Story = CardPaths.Story(SeedStory.Article);
    private static readonly string Statement = CardPaths.Statement(SeedStory.Article, SeedStory.Article.Quotes[1]);

    private readonly SiteFactory site = new();
    private readonly HttpClient client;

    public CardEndpointsTests() => client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public static TheoryData<string> Cards => new(Story, Statement);

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task Get_Card_IsAPictureForEver(string path)
    {
        using var response = await client.GetAsync(path, Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("image/png", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.NotNull(response.Headers.ETag);
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task Head_Card_HasNoBody(string path)
    {
        using var response = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path), Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task Get_CardOfAnEarlierText_LeadsToThePresentOne()
    {
        using var other = await client.GetAsync($"/cards/{SeedStory.Article.Id}/0123456789abcdef.png", Cancellation);
        using var gone = await client.GetAsync($"/cards/{SeedStory.Article.Id}/zzzzz/0123456789abcdef.png", Cancellation);

        Assert.Equal((HttpStatusCode.Redirect, Story), (other.StatusCode, other.Headers.Location?.ToString()));
        Assert.Equal((HttpStatusCode.Redirect, Story), (gone.StatusCode, gone.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task Get_CardOfNoStory_IsNotFound()
    {
        using var response = await client.GetAsync("/cards/zzzzzzzzzz/0123456789abcdef.png", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/a/{0}")]
    [InlineData("/a/{0}/{1}")]
    public async Task Get_Page_NamesACardThatExists(string pattern)
    {
        var quote = SeedStory.Article.Quotes[1];
        var html = await client.GetStringAsync(string.Format(null, pattern, SeedStory.Article.Id, quote.Id), Cancellation);
        var image = html.Split("<meta property=\"og:image\" content=\"")[1].Split('"')[0];

        using var card = await client.GetAsync(new Uri(image).AbsolutePath, Cancellation);

        Assert.StartsWith(SiteFactory.PublicAddress, image, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, card.StatusCode);
        Assert.Contains("<meta property=\"og:image:width\" content=\"1200\"", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"twitter:card\" content=\"summary_large_image\"", html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:image:alt\" content=\"", html, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        client.Dispose();
        site.Dispose();
    }

    private static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;
}
