using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using NewsReader.Web.Hosting;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Hosting;

public sealed class SiteTests : IDisposable
{
    private static readonly string Story = Paths.Story(SeedStory.Article.Id);
    private static readonly string Quote = Paths.Quote(SeedStory.Article.Id, SeedStory.Article.Quotes[1].Id);

    private readonly SiteFactory site = new();
    private readonly HttpClient client;

    public SiteTests() => client = site.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = false });

    public static TheoryData<string> ReadingPages => new("/", Story, Quote, $"{Story}/zzzzz", "/a/zzzzzzzzzz", "/no/such/page", "/fails");

    [Fact]
    public async Task Get_Page_IsRightToLeftArabicWithLettersAsLetters()
    {
        var html = await client.GetStringAsync(Story, Cancellation);

        Assert.Contains("<html lang=\"ar\" dir=\"rtl\">", html, StringComparison.Ordinal);
        Assert.Contains(SeedStory.SecondStatement, html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x6", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ReadingPages))]
    public async Task Get_ReadingPage_SetsNoCookieAndMayBeKeptUnlessItFailed(string path)
    {
        using var response = await client.GetAsync(path, Cancellation);

        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Equal(path == FailingPage.Address, response.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [MemberData(nameof(ReadingPages))]
    public async Task Get_ReadingPage_LoadsNeitherBlazorNorMudBlazor(string path)
    {
        using var response = await client.GetAsync(path, Cancellation);
        var html = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.DoesNotContain("blazor.web", html, StringComparison.Ordinal);
        Assert.DoesNotContain("MudBlazor", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Component-State", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<base", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/settings")]
    [InlineData("/offline")]
    [MemberData(nameof(ReadingPages))]
    public async Task Get_ReadingPage_DescribesItselfOnce(string path)
    {
        using var response = await client.GetAsync(path, Cancellation);
        var html = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(2, html.Split("<meta name=\"description\"").Length);
        Assert.Equal(2, html.Split("<meta property=\"og:title\"").Length);
    }

    [Theory]
    [InlineData("/no/such/page", HttpStatusCode.NotFound)]
    [InlineData("/a/zzzzzzzzzz", HttpStatusCode.NotFound)]
    [InlineData("/not-found", HttpStatusCode.NotFound)]
    [InlineData(FailingPage.Address, HttpStatusCode.InternalServerError)]
    public async Task Get_Fault_HasItsStatusAndAWayBack(string path, HttpStatusCode status)
    {
        using var response = await client.GetAsync(path, Cancellation);
        var html = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(status, response.StatusCode);
        Assert.Contains("<a class=\"way-back\" href=\"/\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ReadingPages))]
    [InlineData("/lab")]
    public async Task Head_Page_AnswersAsGetWithoutBody(string path)
    {
        using var get = await client.GetAsync(path, Cancellation);
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path), Cancellation);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(ReadingPages))]
    [InlineData("/lab")]
    public async Task Get_Page_BearsTheSecurityHeaders(string path)
    {
        using var response = await client.GetAsync(path, Cancellation);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src 'self' 'unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(response.Headers.Contains("Referrer-Policy"));
    }

    [Fact]
    public async Task Get_StrangeHost_NeverReachesTheAddressesOfThePage()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Quote);
        request.Headers.Host = "evil.example";
        request.Headers.Add("X-Forwarded-Host", "evil.example");

        using var response = await client.SendAsync(request, Cancellation);
        var html = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.DoesNotContain("evil.example", html, StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"canonical\" href=\"{SiteFactory.PublicAddress}{Quote}\"", html, StringComparison.Ordinal);
        Assert.Contains($"<meta property=\"og:url\" content=\"{SiteFactory.PublicAddress}{Quote}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_QuotePage_TellsPreviewsWhoSaidIt()
    {
        var html = await client.GetStringAsync(Quote, Cancellation);

        Assert.Contains($"<meta property=\"og:title\" content=\"{SeedStory.Kremlin}: «أوضح", html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:description\" content=\"بوتين يوضح لرئيس", html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:type\" content=\"article\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Font_MayBeKeptForAYear()
    {
        using var response = await client.GetAsync("/fonts/amiri-700.1002n2.woff2", Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(TimeSpan.FromDays(365), response.Headers.CacheControl?.MaxAge);
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData(SiteFactory.PublicAddress, HttpStatusCode.OK)]
    [InlineData("http://localhost", HttpStatusCode.OK)]
    public async Task Post_CircuitNegotiation_IsOnlyForOwnPages(string origin, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", origin);

        using var response = await client.SendAsync(request, Cancellation);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Get_Lab_ServesTheThemeAsAFile()
    {
        var html = await client.GetStringAsync("/lab", Cancellation);
        using var theme = await client.GetAsync("/lab/theme.css", Cancellation);

        Assert.Contains("/lab/theme.css", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
        Assert.Equal("text/css", theme.Content.Headers.ContentType?.MediaType);
        Assert.Contains("--mud-palette-primary", await theme.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        client.Dispose();
        site.Dispose();
    }

    private static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;
}
