using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

public sealed class ReadingTests(RunningSite site)
{
    /// <summary>So low that a statement further down must be scrolled to.</summary>
    private static readonly ViewportSize LowWindow = new() { Width = 390, Height = 300 };

    private string StoryPath => $"/a/{site.Story.Id}";

    [Fact]
    public async Task Story_Opened_RunsFromRightToLeft()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath));

        Assert.Equal("rtl", await open.Page.EvaluateAsync<string>("getComputedStyle(document.body).direction"));
        Assert.Equal("ar", await open.Page.GetAttributeAsync("html", "lang"));
        var (headline, main) = (await open.Page.Locator("h1").BoundingBoxAsync(), await open.Page.Locator("article.story").BoundingBoxAsync());
        Assert.Equal(main!.X + main.Width, headline!.X + headline.Width, tolerance: 1);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task QuoteLink_Opened_ScrollsToTheStatementAndMarksIt(bool scripts, bool fragment)
    {
        var path = Require(() => $"{StoryPath}/{site.Statements[^1].Id}");
        var element = $"q-{site.Statements[^1].Id}";

        await using var open = await site.OpenAsync(
            fragment ? $"{path}#{element}" : path, new BrowserNewContextOptions { JavaScriptEnabled = scripts, ViewportSize = LowWindow });

        var statement = open.Page.Locator($"#{element}");
        await Assertions.Expect(statement).ToBeInViewportAsync();
        await Assertions.Expect(open.Page.Locator($"#{element}.linked")).ToHaveCountAsync(1);
        await Assertions.Expect(open.Page.Locator(".linked-label")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task PanelLink_Followed_LeadsToTheStatement()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath), new BrowserNewContextOptions { ViewportSize = LowWindow });

        await open.Page.Locator("aside.who li a").First.ClickAsync();

        await Assertions.Expect(open.Page.Locator($"#q-{site.Statements[0].Id}")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task ShareLink_WithoutScripts_LeadsToThePageWithEveryWay()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath), new BrowserNewContextOptions { JavaScriptEnabled = false });

        await open.Page.Locator(".story-text a.share").First.ClickAsync();

        await Assertions.Expect(open.Page).ToHaveURLAsync($"{site.Address}{StoryPath}/{site.Statements[0].Id}/share");
        await Assertions.Expect(open.Page.Locator("a[href^='https://wa.me/']")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("q.statement")]
    [InlineData(".story-text a.share")]
    public async Task CopyQuote_Pressed_PutsTheAttributedWordsOnTheClipboard(string pressed)
    {
        await using var open = await site.OpenAsync(
            Require(() => StoryPath), new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });
        await open.Page.Locator(pressed).First.ClickAsync();

        await open.Page.Locator(".menu [data-way=text]").ClickAsync();

        await Assertions.Expect(open.Page.Locator(".toast")).ToHaveTextAsync("نُسخ");
        var words = site.Statements[0].Span.In(site.Story.Text).Trim();
        Assert.Equal(
            $"\u2067«{words}» — {site.Statements[0].Speaker!.Name}، پاکستان پوائنٹ نیوز / سبوتنيك، الثلاثاء 1 فبراير/ شباط 2022\u2069\n"
            + $"{site.Address}{StoryPath}/{site.Statements[0].Id}#q-{site.Statements[0].Id}",
            await open.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task ShareMenu_EscapePressed_ClosesAndGivesTheFocusBack()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath));
        var opener = open.Page.Locator(".story-text a.share").First;
        await opener.FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(open.Page.Locator(".menu")).ToBeVisibleAsync();

        await open.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(open.Page.Locator(".menu")).ToBeHiddenAsync();
        await Assertions.Expect(opener).ToBeFocusedAsync();
    }

    [Fact]
    public async Task FrontPage_HeadlineFollowed_OpensTheStory()
    {
        await using var open = await site.OpenAsync(Require(() => "/"));

        await open.Page.Locator("article.entry h3 a").First.ClickAsync();

        await Assertions.Expect(open.Page.Locator("article.story h1")).ToBeVisibleAsync();
    }

    /// <summary>Asks for the browser first: without one there is no site to ask for its story.</summary>
    private static string Require(Func<string> path)
    {
        Chromium.Require();
        return path();
    }
}
