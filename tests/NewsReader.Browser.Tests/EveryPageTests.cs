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
    public async Task ShareMenus_Opened_StayInsideANarrowScreen()
    {
        Chromium.Require();
        await using var open = await site.OpenAsync(
            $"/a/{site.Story.Id}", new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 800 } });

        foreach (var menu in await open.Page.Locator("details.share").AllAsync())
        {
            await menu.Locator("summary").ClickAsync();

            Assert.Equal(320, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            await menu.Locator("summary").ClickAsync();
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Page_EitherScheme_IsAccessible(ColorScheme scheme, int width)
    {
        Chromium.Require();
        foreach (var path in site.Pages)
        {
            await using var open = await site.OpenAsync(
                path, new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 } });

            var violations = (await open.Page.RunAxe()).Violations.SelectMany(
                static violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"));

            Assert.Equal(path, string.Join('\n', violations.Prepend(path)));
        }
    }
}
