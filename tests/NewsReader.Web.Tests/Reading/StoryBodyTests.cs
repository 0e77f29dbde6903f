using Bunit;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading.Views;
using NewsReader.Web.Hosting;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Reading;

public sealed class StoryBodyTests : PageContext
{
    private static readonly Article Story = SeedStory.Article;

    [Fact]
    public void Render_Statement_IsHighlightedAndItsSpeakerNamedBelow()
    {
        var page = RenderIn<StoryBody>(View(Story));

        var statement = page.Find("q.statement");
        Assert.Equal($"«{SeedStory.FirstStatement.Trim()}»", statement.TextContent);
        Assert.Equal(Paths.QuoteElement(Story.Quotes[0].Id), statement.Id);
        Assert.Equal(SeedStory.Kremlin, statement.ParentElement!.NextElementSibling!.QuerySelector(".speaker")!.TextContent);
    }

    [Fact]
    public void Render_StrongestStatement_IsAFigureWithItsSpeaker()
    {
        var figure = RenderIn<StoryBody>(View(Story)).Find("figure.pull");

        Assert.Equal($"«{SeedStory.SecondStatement}».", figure.QuerySelector("blockquote")!.TextContent);
        Assert.Equal(SeedStory.Kremlin, figure.QuerySelector("figcaption .speaker")!.TextContent);
        Assert.Equal(Paths.QuoteElement(Story.Quotes[1].Id), figure.Id);
    }

    [Theory]
    [InlineData(SeedStory.Term)]
    [InlineData(SeedStory.Name)]
    public void Render_TermOrName_IsPlainTextInGuillemets(string words)
    {
        var page = RenderIn<StoryBody>(View(Story));

        Assert.Contains(page.FindAll(".background p"), paragraph => paragraph.TextContent.Contains($"«{words}»", StringComparison.Ordinal));
        Assert.DoesNotContain(page.FindAll("q, .fragment"), element => element.TextContent.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Render_UrduSource_IsMarkedAsUrdu()
    {
        var name = RenderIn<StoryBody>(View(Story)).Find(".dateline bdi");

        Assert.Equal("ur", name.GetAttribute("lang"));
        Assert.Equal(SeedStory.UrduName, name.TextContent);
    }

    [Fact]
    public void Render_Date_TellsTheDayItMeans()
    {
        var date = RenderIn<StoryBody>(View(Story)).Find("time[datetime='2022-01-26']");

        Assert.Equal("26 كانون الثاني/ يناير الماضي", date.TextContent);
        Assert.Equal("الأربعاء 26 يناير/ كانون الثاني 2022", date.GetAttribute("data-day"));
    }

    [Fact]
    public void Render_Background_StandsUnderItsHeading()
    {
        var section = RenderIn<StoryBody>(View(Story)).Find("section.background");

        Assert.Equal("خلفية", section.QuerySelector("h2")!.TextContent);
        Assert.Equal(section.QuerySelector("h2")!.Id, section.GetAttribute("aria-labelledby"));
        Assert.Equal(7, section.QuerySelectorAll("p").Length);
    }

    [Fact]
    public void Render_WhoSaidWhat_ListsSpeakersAndLeadsToTheirWords()
    {
        var page = RenderIn<StoryBody>(View(Story));

        var panel = page.Find("aside.who");
        Assert.Equal($"{SeedStory.Kremlin}|فيكتور أوربان", string.Join('|', panel.QuerySelectorAll("h3").Select(static heading => heading.TextContent)));
        Assert.All(panel.QuerySelectorAll("li a"), link => Assert.Single(page.FindAll(link.GetAttribute("href")!)));
        Assert.Equal("منقول بالمعنى", Assert.Single(panel.QuerySelectorAll(".reported")).TextContent);
    }

    [Fact]
    public void Render_LinkedStatement_IsMarkedNamedAndFocused()
    {
        var page = RenderIn<StoryBody>(View(Story, Story.Quotes[0]));

        var statement = page.Find("q.statement.linked");
        Assert.True(statement.HasAttribute("autofocus"));
        Assert.Equal("-1", statement.GetAttribute("tabindex"));
        Assert.Equal("القول المقصود بالرابط", page.Find(".linked-label").TextContent);
        Assert.Single(page.FindAll(".linked"));
    }

    [Fact]
    public void Render_LinkedReport_IsNamedToo()
    {
        var page = RenderIn<StoryBody>(View(Story, Story.Quotes[2]));

        Assert.Equal(SeedStory.Report, page.Find(".report.linked").TextContent);
        Assert.Equal("القول المقصود بالرابط", page.Find(".linked-label").TextContent);
    }

    [Fact]
    public void Render_StoryWithoutSpeech_HasNoPanel()
    {
        var story = StoryBuilder.FromLines("عنوان\nنص بلا أقوال", ParagraphRole.Lead).Build();

        Assert.Empty(RenderIn<StoryBody>(View(story)).FindAll("aside"));
    }

    [Fact]
    public void Render_UnknownSpeaker_IsSaidToBeUnnamed()
    {
        var story = StoryBuilder.FromLines("عنوان\nوجاء: \"انتهى\" أمس", ParagraphRole.Lead).WithQuote("انتهى", QuoteKind.Statement).Build();

        Assert.Equal("قائل غير مذكور", RenderIn<StoryBody>(View(story)).Find(".said .speaker").TextContent);
    }

    [Fact]
    public void Render_ScriptInTheText_StaysText()
    {
        var story = StoryBuilder.FromLines("عنوان\n<script>alert(1)</script> \"<img onerror=x>\"", ParagraphRole.Lead)
            .WithQuote("<img onerror=x>", QuoteKind.Statement, "<b>فلان</b>").Build();

        var page = RenderIn<StoryBody>(View(story));

        Assert.Empty(page.FindAll("script, img, b"));
        Assert.Contains("<script>alert(1)</script>", page.Find("p").TextContent, StringComparison.Ordinal);
    }
}
