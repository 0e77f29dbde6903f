using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

public sealed class SearchTests(RunningSite site)
{
    [Fact]
    public async Task Search_WithoutScripts_FindsTheStory()
    {
        await using var open = await site.OpenAsync(Require("/search"), new BrowserNewContextOptions { JavaScriptEnabled = false });

        await open.Page.FillAsync("#q", "الضمان الأمني");
        await open.Page.ClickAsync("form[data-search] button");

        await Assertions.Expect(open.Page.Locator(".hit h2 a")).ToHaveAttributeAsync("href", $"/a/{site.Story.Id}");
        await Assertions.Expect(open.Page.Locator(".hit mark").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Search_Typing_ShowsResultsAndKeepsThemInTheAddress()
    {
        await using var open = await site.OpenAsync(Require("/search"));

        await open.Page.Locator("#q").PressSequentiallyAsync("الضما");
        await Assertions.Expect(open.Page.Locator(".hit")).ToHaveCountAsync(1);
        await Assertions.Expect(open.Page.Locator("#results [role=status]")).ToHaveTextAsync("خبر واحد");
        await Assertions.Expect(open.Page.Locator("#q")).ToBeFocusedAsync();

        Assert.Contains("q=%D8%A7%D9%84%D8%B6%D9%85%D8%A7", open.Page.Url, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task SearchBox_OnAStory_LeadsToTheResults()
    {
        await using var open = await site.OpenAsync(Require($"/a/{site.Story?.Id}"));

        await open.Page.Locator(".sections input[type=search]").FillAsync("أوربان");
        await open.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(open.Page.Locator(".hit")).ToHaveCountAsync(1);
    }

    private static string Require(string path)
    {
        Chromium.Require();
        return path;
    }
}
