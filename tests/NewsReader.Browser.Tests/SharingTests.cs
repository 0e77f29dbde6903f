using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

public sealed class SharingTests(RunningSite site)
{
    /// <summary>Stands for a device with a share sheet, and remembers what it was handed.</summary>
    private const string ShareSheet = "navigator.share = data => { window.shared = data; return Promise.resolve(); };";

    private string StoryPath => $"/a/{site.Story.Id}";

    private string StatementPath => $"{StoryPath}/{site.Statements[1].Id}";

    [Fact]
    public async Task ShareMenu_KeysOnly_ReachesEveryWay()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath));
        await open.Page.Locator(".story-text a.share").First.FocusAsync();

        await open.Page.Keyboard.PressAsync("Enter");
        var ways = open.Page.Locator(".menu li:not([hidden]) > *");
        await Assertions.Expect(ways.First).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("End");
        await Assertions.Expect(ways.Last).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(ways.First).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("End");
        await open.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(open.Page).ToHaveURLAsync($"{site.Address}{StoryPath}/{site.Statements[0].Id}/share");
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task ShareMenu_Opened_FillsTheAddressesOfOtherPlaces()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath));

        await open.Page.Locator(".story-text a.share").First.ClickAsync();

        var address = await open.Page.Locator(".menu a[href^='https://wa.me/']").GetAttributeAsync("href");
        Assert.Contains(Uri.EscapeDataString($"#q-{site.Statements[0].Id}"), address, StringComparison.Ordinal);
        Assert.Contains(Uri.EscapeDataString(site.Statements[0].Span.In(site.Story.Text).Trim()), address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NativeShare_DeviceHasOne_IsHandedWordsAndLink()
    {
        await using var context = await site.NewContextAsync(new BrowserNewContextOptions());
        await context.AddInitScriptAsync(ShareSheet);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + StoryPath);
        await page.Locator(".story-text a.share").First.ClickAsync();

        await page.Locator(".menu [data-way=device]").ClickAsync();

        Assert.EndsWith($"#q-{site.Statements[0].Id}", await page.EvaluateAsync<string>("window.shared.url"), StringComparison.Ordinal);
        Assert.Contains(site.Statements[0].Span.In(site.Story.Text).Trim(), await page.EvaluateAsync<string>("window.shared.text"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("share-text")]
    [InlineData("share-markdown")]
    [InlineData("share-html")]
    [InlineData("share-embed")]
    [InlineData("share-link")]
    public async Task SharePage_CopyPressed_PutsExactlyTheShownTextOnTheClipboard(string field)
    {
        await using var open = await site.OpenAsync(
            Require(() => $"{StatementPath}/share"), new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });

        await open.Page.Locator($".copy-field:has(#{field}) button").ClickAsync();

        await Assertions.Expect(open.Page.Locator(".toast")).ToHaveTextAsync("نُسخ");
        Assert.Equal(
            await open.Page.Locator($"#{field}").InputValueAsync(), await open.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task SharePage_WithoutScripts_ShowsCardCodeAndTexts()
    {
        await using var open = await site.OpenAsync(
            Require(() => $"{StatementPath}/share"), new BrowserNewContextOptions { JavaScriptEnabled = false });

        Assert.StartsWith("> «", await open.Page.Locator("#share-markdown").InputValueAsync(), StringComparison.Ordinal);
        await Assertions.Expect(open.Page.Locator(".copy-field button").First).ToBeHiddenAsync();
        foreach (var picture in await open.Page.Locator(".share-page img").AllAsync())
        {
            Assert.True(await picture.EvaluateAsync<bool>("image => image.complete && image.naturalWidth > 0"));
        }
    }

    [Fact]
    public async Task SharePage_CardDownloaded_IsThePictureUnderItsName()
    {
        await using var open = await site.OpenAsync(Require(() => $"{StatementPath}/share"));

        var download = await open.Page.RunAndWaitForDownloadAsync(() => open.Page.Locator("a[download$='.png']").ClickAsync());

        Assert.Equal($"{site.Story.Id}-{site.Statements[1].Id}.png", download.SuggestedFilename);
    }

    [Fact]
    public async Task Frame_OnAnotherSite_IsShownAndTheStoryIsNot()
    {
        Chromium.Require();
        await using var elsewhere = await OtherSiteAsync(
            $"<iframe id=own src={site.Address}{StatementPath}/embed></iframe><iframe id=page src={site.Address}{StatementPath}></iframe>");
        await using var context = await site.NewContextAsync(new BrowserNewContextOptions());
        var page = await context.NewPageAsync();

        await page.GotoAsync(elsewhere.Urls.Single());

        await Assertions.Expect(page.FrameLocator("#own").Locator("blockquote")).ToBeVisibleAsync();
        await Assertions.Expect(page.FrameLocator("#page").Locator("article.story")).ToHaveCountAsync(0);
    }

    private static async Task<WebApplication> OtherSiteAsync(string html)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/", () => Results.Content($"<!DOCTYPE html>{html}", "text/html"));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static string Require(Func<string> path)
    {
        Chromium.Require();
        return path();
    }
}
