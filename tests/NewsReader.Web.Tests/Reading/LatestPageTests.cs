using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Latest;
using NewsReader.Web.Hosting;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Reading;

public sealed class LatestPageTests : PageContext
{
    [Fact]
    public void Render_NoStories_TellsHowToAddThem()
    {
        var page = Render<LatestPage>();

        Assert.Equal("لا أخبار بعد", page.Find("h1").TextContent);
        Assert.Contains("txt", page.Find(".notice-page p").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Story_ShowsSourceDayHeadlineLeadAndStrongestStatement()
    {
        Store.Add(SeedStory.Article);

        var page = Render<LatestPage>();
        var entry = page.Find("article.entry");

        Assert.Equal(SeedStory.UrduName, entry.QuerySelector("bdi[lang=ur]")!.TextContent);
        Assert.Equal("2022-02-01", page.Find(".day > h2 time").GetAttribute("datetime"));
        Assert.Equal(Paths.Story(SeedStory.Article.Id), entry.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.StartsWith("أوضح الرئيس الروسي", entry.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"«{SeedStory.SecondStatement}»", entry.QuerySelector("blockquote")!.TextContent);
        Assert.Equal(SeedStory.Kremlin, entry.QuerySelector("figcaption")!.TextContent);
    }

    [Fact]
    public void Render_MoreThanAPage_LeadsToTheOlderStories()
    {
        Store.Add([.. Enumerable.Range(1, LatestPage.PageSize + 1).Select(Numbered)]);

        var first = Render<LatestPage>();
        Assert.Equal(LatestPage.PageSize, first.FindAll("article.entry").Count);
        var older = first.Find("a[rel=next]").GetAttribute("href")!;

        Services.GetRequiredService<NavigationManager>().NavigateTo(older);
        var second = Render<LatestPage>();
        Assert.Equal("خبر 1", Assert.Single(second.FindAll("h3")).TextContent);
        Assert.Equal("/", second.Find(".pages a").GetAttribute("href"));
    }

    [Fact]
    public void Render_KeyThatIsNone_ShowsTheFirstPage()
    {
        Store.Add(SeedStory.Article);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/?after=nonsense");

        Assert.Single(Render<LatestPage>().FindAll("article.entry"));
    }

    private static Article Numbered(int number) =>
        new StoryBuilder($"خبر {number}", $"{number}.txt").WithHeadline().WithDate(new DateOnly(2024, 1, number)).Build();
}
