using Bunit;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Hosting;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Reading;

public sealed class ArticlePageTests : PageContext
{
    private static readonly Article Story = SeedStory.Article;

    public ArticlePageTests() => Store.Add(Story);

    [Fact]
    public void Render_Story_ShowsSourcesHeadlineDayAndReadingTime()
    {
        var header = Open(Story.Id.Value).Find("header.story-header");

        Assert.Equal("ur", header.QuerySelector(".kicker bdi")!.GetAttribute("lang"));
        Assert.Equal(Story.Headline!.Value.In(Story.Text), header.QuerySelector("h1")!.TextContent);
        Assert.Equal("2022-02-01", header.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal("الثلاثاء 1 فبراير/ شباط 2022", header.QuerySelector("time")!.TextContent);
        Assert.Equal("29 جمادى الآخرة 1443 هـ", header.QuerySelector("time")!.GetAttribute("data-hijri"));
        Assert.Contains("من 3 إلى 4 دقائق", header.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Statement_LeadsToItsSharePage()
    {
        var quote = Story.Quotes[0];

        var link = Open(Story.Id.Value).Find(".story-text a.share");

        Assert.Equal(SharePaths.Statement(Story.Id, quote.Id), link.GetAttribute("href"));
        Assert.Equal(quote.Id.Value, link.GetAttribute("data-statement"));
        Assert.Equal($"شارك قول {SeedStory.Kremlin}", link.GetAttribute("aria-label"));
    }

    [Fact]
    public void Render_EveryStatement_CarriesItsWordsWithTheirAttributionForCopying()
    {
        var page = Open(Story.Id.Value);

        Assert.All(Story.Speech, quote => Assert.Equal(
            ShareText.Of(Story, quote), page.Find($"[data-said='{quote.Id}']").GetAttribute("data-text")));
        Assert.Equal(PublicAddress + Paths.Story(Story.Id), page.Find("article.story").GetAttribute("data-address"));
    }

    [Fact]
    public void Render_StoryBetweenOthers_LeadsToBoth()
    {
        var newer = new StoryBuilder("الأحدث", "newer.txt").WithHeadline().WithDate(new DateOnly(2022, 2, 2)).Build();
        var older = new StoryBuilder("الأقدم", "older.txt").WithHeadline().WithDate(new DateOnly(2022, 1, 2)).Build();
        Store.Add(newer, older);

        var end = Open(Story.Id.Value).Find(".neighbours");

        Assert.Equal(Paths.Story(newer.Id), end.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal(Paths.Story(older.Id), end.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Contains("الأقدم", end.QuerySelector("a[rel=next]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_StoryOfTheSameSpeaker_IsRelated()
    {
        var other = StoryBuilder.FromLines("عنوان آخر\nوقال: \"لن نقبل هذا\" أمس", ParagraphRole.Lead)
            .WithQuote("لن نقبل هذا", QuoteKind.Statement, SeedStory.Kremlin).Build() with { Id = ArticleId.FromName("other.txt") };
        Store.Add(other, new StoryBuilder("شأن بعيد", "far.txt").WithHeadline().Build());

        var related = Open(Story.Id.Value).FindAll(".related a");

        Assert.Equal(Paths.Story(other.Id), Assert.Single(related).GetAttribute("href"));
    }

    [Fact]
    public void Render_QuoteAddress_MarksThatStatementOnly()
    {
        var page = Open(Story.Id.Value, Story.Quotes[1].Id.Value);

        Assert.Equal(Paths.QuoteElement(Story.Quotes[1].Id), page.Find(".linked").Id);
        Assert.Empty(page.FindAll(".notice"));
    }

    [Theory]
    [InlineData("zzzzz")]
    [InlineData("لا")]
    [InlineData("a-much-too-long-name")]
    public void Render_UnknownQuote_ShowsTheStoryWithANotice(string quote)
    {
        var page = Open(Story.Id.Value, quote);

        Assert.NotEmpty(page.Find(".notice").TextContent);
        Assert.NotNull(page.Find("h1"));
        Assert.Empty(page.FindAll(".linked"));
    }

    [Theory]
    [InlineData("zzzzzzzzzz")]
    [InlineData("x")]
    public void Render_UnknownStory_HelpsBack(string story)
    {
        var page = Open(story);

        Assert.Equal("لم نجد هذا الخبر", page.Find("h1").TextContent);
        Assert.Equal(Paths.Story(Story.Id), page.Find(".ways-on a").GetAttribute("href"));
    }

    [Fact]
    public void Render_StoryWithoutHeadline_SaysSo()
    {
        var story = new StoryBuilder("نص", "other.txt").Build();
        Store.Add(story);

        Assert.Equal("خبر بلا عنوان", Open(story.Id.Value).Find("h1").TextContent);
    }

    private IRenderedComponent<ArticlePage> Open(string story, string? quote = null) =>
        Render<ArticlePage>(page => page.Add(static shown => shown.StoryId, story).Add(static shown => shown.QuoteName, quote));
}
