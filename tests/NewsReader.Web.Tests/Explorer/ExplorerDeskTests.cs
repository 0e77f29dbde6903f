using Bunit;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Explorer;

namespace NewsReader.Web.Tests.Explorer;

public sealed class ExplorerDeskTests : ExplorerContext
{
    [Fact]
    public async Task Open_WithoutAFilter_ShowsEveryStatementNewestFirst()
    {
        await Archive.SaveAsync(InventedStories.River, InventedStories.Road);

        var desk = Open();

        WaitForRows(desk, 3);
        Assert.Equal("3 أقوال", desk.Find("[role=status]").TextContent);
        var first = desk.Find("tbody tr[aria-rowindex='2']");
        Assert.Equal("«الطريق مفتوح أمام الحافلات من الغد»", first.QuerySelector(".clamped")!.TextContent.Trim());
        Assert.Equal("سامي النجار", first.QuerySelector(".who-said button")!.TextContent);
        Assert.Equal("مدير المشروع", first.QuerySelector(".role-of")!.TextContent);
        Assert.Equal("شينخوا", first.QuerySelector(".source-of")!.TextContent);
        Assert.Equal("2024-06-09", first.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal("منقول بنصه", first.QuerySelector(".mode-of")!.TextContent);
    }

    [Fact]
    public async Task Statement_Always_LinksToItselfInItsStory()
    {
        await Archive.SaveAsync(InventedStories.Road);
        var story = Assert.Single((await Archive.LatestAsync(null, 1, CancellationToken.None)).Articles).Article;
        var quote = Assert.Single(story.Speech);

        var desk = Open();

        WaitForRows(desk, 1);
        Assert.Equal($"/a/{story.Id}/{quote.Id}#q-{quote.Id}", desk.Find(".clamped a").GetAttribute("href"));
    }

    [Fact]
    public async Task Speaker_Typed_LeavesTheSpeakersRowsAndGoesIntoTheAddress()
    {
        await Archive.SaveAsync(InventedStories.River, InventedStories.Road);
        var desk = Open();
        WaitForRows(desk, 3);

        desk.FindAll("input[type=search]")[1].Input("ليلى");

        WaitForRows(desk, 2);
        Assert.All(desk.FindAll(".who-said button"), static name => Assert.Equal("ليلى حداد", name.TextContent));
        Assert.Equal("/explore?who=" + Uri.EscapeDataString("ليلى"), new Uri(Navigation.Uri).PathAndQuery);
        Assert.True(Navigation.History.First().Options.ReplaceHistoryEntry);
    }

    [Fact]
    public async Task Words_InTheAddress_FillTheFieldAndMarkTheFound()
    {
        await Archive.SaveAsync(InventedStories.River, InventedStories.Road);

        var desk = Open("?q=" + Uri.EscapeDataString("الحافلات"));

        WaitForRows(desk, 1);
        Assert.Equal("الحافلات", desk.Find("input[type=search]").GetAttribute("value"));
        Assert.Equal("الحافلات", desk.Find("mark").TextContent);
    }

    [Theory]
    [InlineData("?mode=reported", 1)]
    [InlineData("?mode=direct", 2)]
    [InlineData("?from=2024-01-01", 1)]
    [InlineData("?to=2023-12-31", 2)]
    [InlineData("?from=2024-01-01&to=2023-12-31", 0)]
    [InlineData("?list=stories", 2)]
    [InlineData("?list=stories&to=2023-12-31", 1)]
    [InlineData("?list=stories&from=2023-12-31", 1)]
    [InlineData("?list=stories&from=2023-05-05&to=2023-05-05", 1)]
    [InlineData("?list=stories&to=2023-05-04", 0)]
    [InlineData("?list=stories&q=%D8%A7%D9%84%D8%AD%D8%A7%D9%81%D9%84%D8%A7%D8%AA", 1)]
    [InlineData("?list=stories&q=-%D8%A7%D9%84%D8%AD%D8%A7%D9%81%D9%84%D8%A7%D8%AA", 2)]
    [InlineData("?role=%D9%88%D8%B2%D9%8A%D8%B1%D8%A9", 2)]
    [InlineData("?source=0000000000", 0)]
    [InlineData("?from=yesterday&mode=loud&kind=9&speaker=%00&list=%D9%A1", 3)]
    public async Task Open_AnyAddress_ShowsAndCountsWhatItNames(string query, int rows)
    {
        await Archive.SaveAsync(InventedStories.River, InventedStories.Road);

        var desk = Open(query);

        WaitForRows(desk, rows);
        var filter = ExplorerFilter.Read(query);
        Assert.Equal(rows, (await new Findings(Archive).CountAsync(filter, CancellationToken.None)).Total.Number);
    }

    [Fact]
    public async Task SpeakerBar_Pressed_ShowsThisSpeakerAloneUntilItIsLifted()
    {
        await Archive.SaveAsync(InventedStories.River, InventedStories.Road);
        var desk = Open();
        WaitForRows(desk, 3);

        desk.FindAll(".bars button").Single(static bar => bar.TextContent.Contains("سامي النجار", StringComparison.Ordinal)).Click();

        WaitForRows(desk, 1);
        WaitUntilAnswered(desk);
        Assert.Contains("سامي النجار", desk.Find(".only").TextContent, StringComparison.Ordinal);
        desk.Find(".only button").Click();
        WaitForRows(desk, 3);
    }

    [Fact]
    public async Task OverTime_TwoMonths_HasABarEach()
    {
        await Archive.SaveAsync(InventedStories.River, InventedStories.Road);

        var desk = Open();

        Assert.Equal(["يونيو/ حزيران 2024 1", "مايو/ أيار 2023 2"], desk.FindAll(".bars")[0].QuerySelectorAll("button").Select(static bar => bar.TextContent.Trim()));
    }

    [Fact]
    public async Task Stories_Chosen_ShowsHeadlinesWithoutTheFieldsOfStatements()
    {
        await Archive.SaveAsync(InventedStories.River, InventedStories.Road);
        var desk = Open("?who=" + Uri.EscapeDataString("ليلى"));
        WaitForRows(desk, 2);

        desk.FindAll("input[type=radio]")[1].Change("on");

        // The address, the fields and the rows are drawn one after another.
        desk.WaitForAssertion(
            () =>
            {
                Assert.Equal(2, desk.FindAll(".headline-of").Count);
                Assert.Equal("/explore?list=stories", new Uri(Navigation.Uri).PathAndQuery);
                Assert.Single(desk.FindAll("input[type=search]"));
                Assert.Equal("افتتاح الطريق الساحلي", desk.Find(".headline-of").TextContent);
            },
            TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Exports_Filtered_TakeTheSameQuery()
    {
        await Archive.SaveAsync(InventedStories.River);

        var desk = Open("?mode=direct");

        Assert.Equal(
            ["/explore.csv?mode=direct", "/explore.jsonl?mode=direct", "/explore.jsonld?mode=direct"],
            desk.FindAll(".explorer-export a").Select(static link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Filter_NothingFound_SaysSoAndLeadsBack()
    {
        await Archive.SaveAsync(InventedStories.River);
        var desk = Open("?q=" + Uri.EscapeDataString("زرافة"));
        Assert.Equal("لا شيء يوافق هذه التصفية", desk.Find(".explorer-note h2").TextContent);
        Assert.Equal("لا أقوال", desk.Find("[role=status]").TextContent);

        desk.Find(".explorer-note button").Click();

        WaitForRows(desk, 2);
        Assert.Equal("/explore", new Uri(Navigation.Uri).PathAndQuery);
    }

    [Fact]
    public void Archive_Empty_SaysWhatWillBeHere() => Assert.Equal("الأرشيف خال بعد", Open().Find(".explorer-note h2").TextContent);

    [Fact]
    public async Task Archive_Refuses_SaysSoAndCanBeAskedAgain()
    {
        await Archive.SaveAsync(InventedStories.Road);
        Database.Dispose();
        var aside = Database.Name + ".aside";
        File.Move(Database.Name, aside);
        await File.WriteAllTextAsync(Database.Name, new string('x', 8192), Xunit.TestContext.Current.CancellationToken);

        var desk = Open();

        Assert.Equal("تعذر سؤال الأرشيف", desk.Find("[role=alert] h2").TextContent);
        File.Move(aside, Database.Name, overwrite: true);
        desk.Find("[role=alert] button").Click();
        WaitForRows(desk, 1);
        Assert.Empty(desk.FindAll("[role=alert]"));
    }

    [Fact]
    public async Task Table_MoreThanAPage_ReadsFurtherPages()
    {
        await Archive.SaveAsync(InventedStories.Many(ExplorerLimits.TablePage + 20));
        using var rows = new ExplorerRows(new Findings(Archive), new ExplorerFilter(), CancellationToken.None);
        await rows.BeginAsync();

        var first = await rows.TakeAsync(0, 10);
        var second = await rows.TakeAsync(ExplorerLimits.TablePage - 5, 10);

        Assert.Equal(2 * ExplorerLimits.TablePage, first.TotalItemCount);
        Assert.Equal(Enumerable.Range(ExplorerLimits.TablePage - 5, 10), second.Items.Select(static row => row.Index));
        Assert.Equal(ExplorerLimits.TablePage + 20, second.TotalItemCount);
    }

    [Fact]
    public void Render_BeforeTheCircuit_TakesNothingThatWouldBeLost()
    {
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));

        var desk = Render<ExplorerDesk>();

        Assert.All(desk.FindAll("input[type=search], input[type=date], select, fieldset.switch"), static field => Assert.True(field.HasAttribute("disabled")));
    }
}
