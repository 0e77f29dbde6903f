using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

/// <summary>What holds for every page of the site.</summary>
public sealed class EveryPageTests(RunningSite site)
{
    [Fact]
    public async Task Page_Opened_HasNoErrorAndAsksNoOtherHost()
    {
        Chromium.Require();
        foreach (var path in site.Pages)
        {
            await using var open = await site.OpenAsync(path);

            Assert.Empty(open.Complaints);
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Page_AnyWidth_NeverScrollsSideways(int width)
    {
        Chromium.Require();
        foreach (var path in site.Pages)
        {
            await using var open = await site.OpenAsync(
                path, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });

            Assert.Equal((path, width), (path, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
        }
    }

    [Fact]
    public async Task Page_TextAtTwiceItsSizeOnANarrowScreen_NeverScrollsSideways()
    {
        Chromium.Require();
        foreach (var path in site.Pages)
        {
            await using var open = await site.OpenAsync(
                path, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 800 } }, kept: """{"size":"8"}""");

            Assert.Equal((path, 320), (path, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
        }
    }

    [Fact]
    public async Task ShareMenus_Opened_StayInsideANarrowScreen()
    {
        Chromium.Require();
        await using var open = await site.OpenAsync(
            $"/a/{site.Story.Id}", new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 800 } });

        foreach (var opener in await open.Page.Locator("a.share").AllAsync())
        {
            await opener.ClickAsync();
            var box = (await open.Page.Locator(".menu").BoundingBoxAsync())!;

            Assert.True(box.X >= 0 && box.X + box.Width <= 320 && box.Y >= 0 && box.Y + box.Height <= 800);
            Assert.Equal(320, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            await open.Page.Keyboard.PressAsync("Escape");
        }
    }

    [Theory]
    [InlineData("{}", ColorScheme.Light, 1280, "ar")]
    [InlineData("{}", ColorScheme.Dark, 1280, "ar")]
    [InlineData("{}", ColorScheme.Light, 390, "ar")]
    [InlineData("{}", ColorScheme.Dark, 390, "ar")]
    [InlineData("{}", ColorScheme.Light, 390, "en")]
    [InlineData("""{"theme":"sepia","reports":"shown","hijri":"shown"}""", ColorScheme.Dark, 1280, "ar")]
    [InlineData("""{"theme":"sepia"}""", ColorScheme.Light, 390, "ar")]
    [InlineData("""{"theme":"contrast"}""", ColorScheme.Light, 1280, "ar")]
    [InlineData("""{"theme":"contrast"}""", ColorScheme.Dark, 390, "ar")]
    [InlineData("""{"theme":"light"}""", ColorScheme.Dark, 390, "ar")]
    [InlineData("""{"theme":"dark"}""", ColorScheme.Light, 1280, "en")]
    public async Task Page_AnyTheme_IsAccessible(string kept, ColorScheme scheme, int width, string language)
    {
        Chromium.Require();
        foreach (var path in site.Pages)
        {
            await using var open = await site.OpenAsync(
                path,
                new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 }, Locale = language },
                kept);

            Assert.Equal(path, string.Join('\n', (await ViolationsAsync(open)).Prepend(path)));
        }
    }

    [Theory]
    [InlineData("[data-panel=reading-settings]", ".sheet")]
    [InlineData("[data-panel=shortcuts]", ".sheet")]
    [InlineData(".meta a.share", ".menu")]
    public async Task Sheet_Open_IsAccessible(string opener, string sheet)
    {
        Chromium.Require();
        await using var open = await site.OpenAsync($"/a/{site.Story.Id}");

        await open.Page.Locator(opener).ClickAsync();
        await Assertions.Expect(open.Page.Locator(sheet)).ToBeVisibleAsync();

        Assert.Empty(await ViolationsAsync(open));
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(OpenPage open) =>
        (await open.Page.RunAxe()).Violations.SelectMany(static violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"));
}
