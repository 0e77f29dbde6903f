using System.Globalization;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;

namespace NewsReader.Browser.Tests;

public sealed partial class ExplorerTests(RunningSite site)
{
    [Fact]
    public async Task Speaker_Typed_NarrowsTheRowsAndStaysInTheAddress()
    {
        const string Typed = "الكرملين";
        await using var open = await site.OpenAsync("/explore");
        var table = open.Page.Locator("table");
        var speaker = open.Page.GetByLabel("القائل", new PageGetByLabelOptions { Exact = true });
        await Assertions.Expect(table).ToHaveAttributeAsync("aria-rowcount", await RowsAsync(new StatementFilter()));

        await speaker.PressSequentiallyAsync(Typed);

        var said = await RowsAsync(new StatementFilter { SpeakerWords = Typed });
        Assert.NotEqual(await RowsAsync(new StatementFilter()), said);
        await Assertions.Expect(table).ToHaveAttributeAsync("aria-rowcount", said);
        await Assertions.Expect(open.Page).ToHaveURLAsync(Filtered());
        await Assertions.Expect(speaker).ToBeFocusedAsync();
        await open.Page.ReloadAsync();
        await Assertions.Expect(table).ToHaveAttributeAsync("aria-rowcount", said);
        await Assertions.Expect(speaker).ToHaveValueAsync(Typed);
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

        await Assertions.Expect(open.Page.Locator("tbody .headline-of").First).ToBeVisibleAsync();
        await Assertions.Expect(open.Page).ToHaveURLAsync(Stories());
    }

    [Fact]
    public async Task Language_Switched_KeepsTheFilterAndHoldsOnTheCircuit()
    {
        const string Typed = "الكرملين";
        await using var open = await site.OpenAsync("/explore");
        await open.Page.GetByLabel("القائل", new PageGetByLabelOptions { Exact = true }).PressSequentiallyAsync(Typed);
        await Assertions.Expect(open.Page).ToHaveURLAsync(Filtered());

        await open.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "English" }).ClickAsync();

        var speaker = open.Page.GetByLabel("Speaker", new PageGetByLabelOptions { Exact = true });
        await Assertions.Expect(speaker).ToHaveValueAsync(Typed);
        // Said by the circuit, not by the page that came before it.
        await Assertions.Expect(open.Page.Locator(".explorer-count")).ToContainTextAsync("statement");
        await Assertions.Expect(open.Page.Locator("tbody .mode-of").First).ToHaveTextAsync(Modes());
        await Assertions.Expect(open.Page.Locator("tbody .clamped").First).ToHaveCSSAsync("direction", "rtl");
        Assert.Empty((await open.Page.RunAxe()).Violations.Select(static violation => violation.Id));
        await speaker.ClearAsync();
        await Assertions.Expect(open.Page.Locator("table")).ToHaveAttributeAsync("aria-rowcount", await RowsAsync(new StatementFilter()));
        await open.Page.ReloadAsync();
        await Assertions.Expect(speaker).ToBeVisibleAsync();
        Assert.Empty(open.Complaints);
    }

    /// <summary>The rows of a table, that of the heads among them.</summary>
    private async Task<string> RowsAsync(StatementFilter filter)
    {
        var archive = site.Services.GetRequiredService<ArchiveStore>();
        var page = await archive.StatementsAsync(filter, null, 1, Xunit.TestContext.Current.CancellationToken);
        return (page.Total.Number + 1).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"/explore\?who=", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Filtered();

    [GeneratedRegex("^(?:Direct|Reported|Fragment)", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Modes();

    [GeneratedRegex(@"/explore\?list=stories$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Stories();
}
