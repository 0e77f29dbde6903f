using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

public sealed class BrowsingTests(RunningSite site)
{
    [Fact]
    public async Task Calendar_ByKeyboardWithoutScripts_LeadsToTheDayAndTheStory()
    {
        await using var open = await site.OpenAsync("/days/2022-02", new BrowserNewContextOptions { JavaScriptEnabled = false });

        await open.Page.Locator(".month td a").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(open.Page.Locator("h1 time[datetime='2022-02-01']")).ToBeVisibleAsync();
        await open.Page.Locator(".entry h3 a").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(open.Page.Locator("article.story h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Story_SourceAndSpeakerFollowed_LeadToTheirPages()
    {
        Chromium.Require();
        foreach (var (path, name) in site.Listed)
        {
            await using var open = await site.OpenAsync($"/a/{site.Story.Id}");

            await open.Page.Locator($"article.story a[href='{path}']").First.ClickAsync();

            await Assertions.Expect(open.Page.Locator("h1 bdi")).ToHaveTextAsync(name);
            await Assertions.Expect(open.Page.Locator($"main a[href^='/a/{site.Story.Id}']").First).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task SearchBox_WithoutScripts_FindsStories()
    {
        await using var open = await site.OpenAsync("/sources", new BrowserNewContextOptions { JavaScriptEnabled = false });

        await open.Page.Locator(".search-box input").FillAsync("ضمانات");
        await open.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(open.Page.Locator(".hit mark").First).ToBeVisibleAsync();
    }
}
