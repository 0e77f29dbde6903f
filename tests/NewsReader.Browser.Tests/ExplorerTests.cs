using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

public sealed partial class ExplorerTests(RunningSite site)
{
    [Fact]
    public async Task Speaker_Typed_NarrowsTheRowsAndStaysInTheAddress()
    {
        await using var open = await site.OpenAsync("/explore");
        var rows = open.Page.Locator("tbody tr[aria-rowindex]");
        await Assertions.Expect(rows).ToHaveCountAsync(site.Story.Speech.Count());

        await open.Page.GetByLabel("القائل", new PageGetByLabelOptions { Exact = true }).PressSequentiallyAsync("الكرملين");

        var said = site.Story.Speech.Count(static quote => quote.Speaker!.Name.Contains("الكرملين", StringComparison.Ordinal));
        await Assertions.Expect(rows).ToHaveCountAsync(said);
        await Assertions.Expect(open.Page).ToHaveURLAsync(Filtered());
        await Assertions.Expect(open.Page.GetByLabel("القائل", new PageGetByLabelOptions { Exact = true })).ToBeFocusedAsync();
        await open.Page.ReloadAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(said);
        await Assertions.Expect(open.Page.GetByLabel("القائل", new PageGetByLabelOptions { Exact = true })).ToHaveValueAsync("الكرملين");
        Assert.Empty((await open.Page.RunAxe()).Violations.Select(static violation => violation.Id));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Export_Pressed_BringsAFileOfWhatIsShown()
    {
        await using var open = await site.OpenAsync("/explore?mode=direct");

        var download = await open.Page.RunAndWaitForDownloadAsync(() => open.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "CSV" }).ClickAsync());

        Assert.Equal("statements.csv", download.SuggestedFilename);
        var lines = await File.ReadAllLinesAsync(await download.PathAsync(), Xunit.TestContext.Current.CancellationToken);
        Assert.All(lines.Skip(1), static line => Assert.Contains(",direct,", line, StringComparison.Ordinal));
        Assert.NotEmpty(lines.Skip(1));
    }

    [Fact]
    public async Task List_ByKeyboard_ChangesToStories()
    {
        await using var open = await site.OpenAsync("/explore");

        await open.Page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = "الأقوال" }).FocusAsync();
        await open.Page.Keyboard.PressAsync("ArrowDown");

        await Assertions.Expect(open.Page.Locator("tbody .headline-of")).ToHaveCountAsync(1);
        await Assertions.Expect(open.Page).ToHaveURLAsync(Stories());
    }

    [GeneratedRegex(@"/explore\?who=", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Filtered();

    [GeneratedRegex(@"/explore\?list=stories$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Stories();
}
