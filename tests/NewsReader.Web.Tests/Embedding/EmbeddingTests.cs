using System.Net;
using System.Text.Json;
using NewsReader.Web.Features.Embedding;
using NewsReader.Web.Tests.Hosting;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Embedding;

/// <summary>The rules of oembed.com, and what a frame on another site may do.</summary>
public sealed class EmbeddingTests : SiteContext
{
    private static readonly string Frame = EmbedPaths.Frame(SeedStory.Article.Id, Statement.Id);

    [Fact]
    public async Task Describe_Statement_IsARichFrame()
    {
        using var document = JsonDocument.Parse(await GetAsync(EmbedPaths.Description(PublicOf(StatementPath)), "application/json"));
        var answer = document.RootElement;

        Assert.Equal(("rich", "1.0"), (answer.GetProperty("type").GetString(), answer.GetProperty("version").GetString()));
        Assert.StartsWith("<iframe src=\"" + PublicOf(Frame), answer.GetProperty("html").GetString(), StringComparison.Ordinal);
        Assert.Equal(SeedStory.Kremlin, answer.GetProperty("author_name").GetString());
        Assert.InRange(answer.GetProperty("width").GetInt32(), 200, 600);
        Assert.InRange(answer.GetProperty("height").GetInt32(), 200, 700);
        Assert.Equal((1200, 630), (answer.GetProperty("thumbnail_width").GetInt32(), answer.GetProperty("thumbnail_height").GetInt32()));
    }

    [Fact]
    public async Task Describe_NarrowPlace_KeepsItsWidth()
    {
        using var document = JsonDocument.Parse(await GetAsync(EmbedPaths.Description(PublicOf(StatementPath)) + "&maxwidth=320", "application/json"));

        Assert.Equal(320, document.RootElement.GetProperty("width").GetInt32());
    }

    [Fact]
    public async Task Describe_Story_IsALink()
    {
        using var document = JsonDocument.Parse(await GetAsync(EmbedPaths.Description(PublicOf(StoryPath)), "application/json"));

        Assert.Equal("link", document.RootElement.GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("/oembed", HttpStatusCode.NotFound)]
    [InlineData("/oembed?url=https%3A%2F%2Fevil.example%2Fa%2F0123456789", HttpStatusCode.NotFound)]
    [InlineData("/oembed?url=https%3A%2F%2Fnews.example%2Fa%2Fzzzzzzzzzz", HttpStatusCode.NotFound)]
    [InlineData("/oembed?format=xml&url=https%3A%2F%2Fnews.example%2F", HttpStatusCode.NotImplemented)]
    public async Task Describe_NothingToShow_SaysSo(string path, HttpStatusCode status) => Assert.Equal(status, await StatusOfAsync(path));

    [Fact]
    public async Task Frame_AnySite_MayShowItAndNothingElse()
    {
        using var frame = await Client.GetAsync(Frame, Cancellation);
        using var page = await Client.GetAsync(StatementPath, Cancellation);

        Assert.Contains("frame-ancestors *", PolicyOf(frame), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", PolicyOf(page), StringComparison.Ordinal);
        var html = await frame.Content.ReadAsStringAsync(Cancellation);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains(SeedStory.SecondStatement, html, StringComparison.Ordinal);
        Assert.Contains(SeedStory.Kremlin, html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Statement_NamesItsDescription()
    {
        var html = await GetAsync(StatementPath, "text/html");

        Assert.Contains("<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://news.example/oembed?format=json&amp;url=", html, StringComparison.Ordinal);
    }

    private static string PolicyOf(HttpResponseMessage response) => Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
}
