using System.Net;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Tests.Hosting;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Sharing;

public sealed class SharePageTests : SiteContext
{
    private static string StatementLink => PublicOf($"{StatementPath}#q-{Statement.Id}");

    [Fact]
    public void Markdown_Statement_IsAQuoteWithItsSource() => Assert.Equal(
        $"> «{SeedStory.SecondStatement}»\n>\n> — {SeedStory.Kremlin}، {SeedStory.UrduName} / سبوتنيك، الثلاثاء 1 فبراير/ شباط 2022\n>\n"
        + "> [بوتين يوضح لرئيس وزراء إيطاليا الخطوط الرئيسية لموسكو بشأن الضمانات الأمنية](https://x.example/)",
        Citation.Markdown(SeedStory.Article, Statement, "https://x.example/"));

    [Fact]
    public void Citation_HostileHeadline_StaysText()
    {
        var article = new StoryBuilder("<script>[x](javascript:alert(1))").WithHeadline().Build();

        Assert.DoesNotContain("<script>", Citation.Html(article, null, "https://x.example/"), StringComparison.Ordinal);
        Assert.StartsWith("[\\<script\\>\\[x\\](", Citation.Markdown(article, null, "https://x.example/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Statement_OffersCardCodeAndCitations()
    {
        var html = await GetAsync(SharePaths.Statement(SeedStory.Article.Id, Statement.Id), "text/html");

        Assert.Contains($">{StatementLink}</textarea>", html, StringComparison.Ordinal);
        Assert.Contains($"src=\"{SharePaths.StatementQrCode(SeedStory.Article.Id, Statement.Id)}\"", html, StringComparison.Ordinal);
        Assert.Contains($"download=\"{SeedStory.Article.Id}-{Statement.Id}.png\"", html, StringComparison.Ordinal);
        Assert.Contains("&lt;blockquote", html, StringComparison.Ordinal);
        Assert.Contains("&lt;iframe", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task QrCode_Statement_IsAPicture() =>
        Assert.StartsWith("<svg ", await GetAsync(SharePaths.StatementQrCode(SeedStory.Article.Id, Statement.Id), "image/svg+xml"), StringComparison.Ordinal);

    [Fact]
    public async Task ReadableAddress_WhateverItsWords_LeadsToTheStory()
    {
        foreach (var path in new[] { ReadableAddress.Of(SeedStory.Article), $"/خبر/عنوان-قديم-{SeedStory.Article.Id}" })
        {
            using var response = await Client.GetAsync(path, Cancellation);

            Assert.Equal((HttpStatusCode.MovedPermanently, StoryPath), (response.StatusCode, response.Headers.Location?.ToString()));
        }
    }

    [Theory]
    [InlineData("بوتين: «كلام» – 2022، NATO!", "/خبر/بوتين-كلام-2022-NATO-")]
    [InlineData("؟!", "/خبر/")]
    public void ReadableAddress_Headline_HasItsWords(string headline, string stem)
    {
        var article = new StoryBuilder(headline).WithHeadline().Build();

        Assert.Equal($"{stem}{article.Id}", ReadableAddress.Of(article));
    }
}
