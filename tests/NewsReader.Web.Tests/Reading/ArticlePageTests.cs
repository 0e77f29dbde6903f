using Bunit;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;
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
        Assert.Contains("من 3 إلى 4 دقائق", header.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Statement_CanBeSharedByPlainLinks()
    {
        var quote = Story.Quotes[0];
        var link = PublicAddress + Paths.QuoteInPlace(Story.Id, quote.Id);

        var menu = Open(Story.Id.Value).Find(".story-text details.share");

        Assert.Equal(Paths.QuoteInPlace(Story.Id, quote.Id), menu.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(8, menu.QuerySelectorAll("a").Length);
        Assert.Contains(Uri.EscapeDataString(link), menu.QuerySelector("a[href^='https://wa.me/']")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.All(menu.QuerySelectorAll("button"), static button => Assert.True(button.ParentElement!.HasAttribute("hidden")));
        Assert.EndsWith($"\n{link}", menu.QuerySelectorAll("button[data-copy]")[1].GetAttribute("data-copy"), StringComparison.Ordinal);
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
        Assert.Equal("/", page.Find("a.way-back").GetAttribute("href"));
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
