using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

/// <summary>Keyboard, place, print, offline and assistive technology.</summary>
public sealed class HabitsTests(RunningSite site)
{
    private string StoryPath => $"/a/{site.Story.Id}";

    [Fact]
    public async Task Tab_FromTheTop_OffersTheSkipLinkFirst()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath));

        await open.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(open.Page.Locator("a.skip")).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(open.Page.Locator("main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Tab_ThroughTheStory_ReachesEverythingThatCanBePressedAndNothingHides()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath));
        var reached = new HashSet<string>(StringComparer.Ordinal);

        for (var i = 0; i < 60; i++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            reached.Add(await open.Page.EvaluateAsync<string>(
                "(() => { const e = document.activeElement; return e.matches('body') ? '' : `${e.className}|${e.getAttribute('href') ?? e.dataset.day ?? ''}`; })()"));
        }

        var pressable = await open.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('main a, main time[tabindex], .bar a')].map(e => `${e.className}|${e.getAttribute('href') ?? e.dataset.day ?? ''}`)");
        Assert.Empty(pressable.Except(reached, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Date_Focused_TellsItsDay()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath));
        var date = open.Page.Locator(".story-text time[datetime='2022-01-26']");

        await date.FocusAsync();

        Assert.Contains(
            "26 يناير/ كانون الثاني 2022",
            await date.EvaluateAsync<string>("element => getComputedStyle(element, '::after').content.startsWith('attr') ? element.dataset.day : getComputedStyle(element, '::after').content"),
            StringComparison.Ordinal);
        await open.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(date).Not.ToBeFocusedAsync();
    }

    [Fact]
    public async Task Shortcuts_JAndC_GoToAStatementAndCopyIt()
    {
        await using var open = await site.OpenAsync(
            Require(() => StoryPath), new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });

        await open.Page.Keyboard.PressAsync("j");
        await open.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(open.Page.Locator($"#q-{site.Statements[1].Id}")).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("c");

        await Assertions.Expect(open.Page.Locator(".toast")).ToHaveTextAsync("نُسخ");
        Assert.Contains(
            site.Statements[1].Span.In(site.Story.Text).Trim(),
            await open.Page.EvaluateAsync<string>("navigator.clipboard.readText()"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?", "shortcuts")]
    [InlineData("s", "reading-settings")]
    public async Task Shortcut_ForASheet_OpensAndEscapeClosesIt(string key, string name)
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath));

        await open.Page.Keyboard.PressAsync(key);
        await Assertions.Expect(open.Page.Locator($".sheet #{name}")).ToBeVisibleAsync();
        await open.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(open.Page.Locator(".sheet")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Shortcuts_SwitchedOff_DoNothing()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath), kept: """{"keys":"off"}""");

        await open.Page.Keyboard.PressAsync("?");
        await open.Page.Keyboard.PressAsync("h");

        await Assertions.Expect(open.Page.Locator(".sheet")).ToHaveCountAsync(0);
        await Assertions.Expect(open.Page.Locator("article.story")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Place_LeftInTheMiddle_IsKeptForTheNextVisit()
    {
        await using var open = await site.OpenAsync(
            Require(() => StoryPath), new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 500 } });
        await open.Page.Locator(".background").EvaluateAsync("element => element.scrollIntoView()");

        await open.Page.GotoAsync($"{site.Address}/");
        await open.Page.GotoAsync(site.Address + StoryPath);

        await Assertions.Expect(open.Page.Locator(".toast")).ToContainTextAsync("أكملنا من حيث توقفت");
        Assert.True(await open.Page.EvaluateAsync<int>("scrollY") > 300);
        await open.Page.Locator(".toast a").ClickAsync();
        await Assertions.Expect(open.Page.Locator("h1")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Print_Story_ShowsSourcesSpeakersAndLinkAndNoTools()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath), kept: """{"theme":"dark"}""");

        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(open.Page.Locator(".story-header .kicker")).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator(".said .speaker").First).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.GetByText($"{site.Address}{StoryPath}", new PageGetByTextOptions { Exact = true })).ToBeVisibleAsync();
        foreach (var tool in await open.Page.Locator(".bar, .tool, .foot, .who, .skip").AllAsync())
        {
            await Assertions.Expect(tool).ToBeHiddenAsync();
        }

        Assert.Equal("rgb(255, 255, 255)", await open.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task ScreenReader_Story_HearsNamesLandmarksAndHeadings()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath));

        var heard = await open.Page.Locator("body").AriaSnapshotAsync();

        Assert.Contains("banner", heard, StringComparison.Ordinal);
        Assert.Contains("navigation \"أقسام الموقع\"", heard, StringComparison.Ordinal);
        Assert.Contains("main", heard, StringComparison.Ordinal);
        Assert.Contains("complementary \"من قال ماذا\"", heard, StringComparison.Ordinal);
        Assert.Contains("region \"خلفية\"", heard, StringComparison.Ordinal);
        Assert.Contains($"link \"شارك قول {site.Statements[0].Speaker!.Name}\"", heard, StringComparison.Ordinal);
        Assert.Contains("link \"إعدادات القراءة\"", heard, StringComparison.Ordinal);
        Assert.Equal(1, await open.Page.Locator("h1").CountAsync());
    }

    [Fact]
    public async Task ForcedColours_Story_KeepsStatementsAndSpeakersApart()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath), new BrowserNewContextOptions { ForcedColors = ForcedColors.Active });

        Assert.Equal("solid", await open.Page.Locator("q.statement").First.EvaluateAsync<string>("element => getComputedStyle(element).outlineStyle"));
        var lines = await open.Page.Locator(".who h3").EvaluateAllAsync<string[]>(
            "headings => headings.map(heading => getComputedStyle(heading, '::before').borderBlockStartStyle)");
        Assert.Equal(lines.Length, lines.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task ReducedMotion_Story_ScrollsWithoutGliding()
    {
        await using var still = await site.OpenAsync(Require(() => StoryPath));
        await using var moving = await site.OpenAsync(StoryPath, new BrowserNewContextOptions { ReducedMotion = ReducedMotion.NoPreference });

        Assert.Equal("auto", await still.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).scrollBehavior"));
        Assert.Equal("smooth", await moving.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).scrollBehavior"));
    }

    [Fact]
    public async Task Offline_StoryReadBefore_OpensAndIsListed()
    {
        Chromium.Require();
        await using var context = await site.NewContextAsync(new BrowserNewContextOptions());
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + StoryPath);
        await page.EvaluateAsync("navigator.serviceWorker.ready");
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller");
        await page.ReloadAsync(new PageReloadOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await page.WaitForFunctionAsync("async () => (await (await caches.open('stories')).keys()).length > 0");

        await context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("article.story h1")).ToBeVisibleAsync();
        Assert.Equal("rgb(251, 250, 247)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));

        await page.GotoAsync($"{site.Address}/lab");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("لا اتصال بالشبكة");
        await Assertions.Expect(page.Locator("[data-kept] a")).ToHaveTextAsync(site.Story.Headline!.Value.In(site.Story.Text));
    }

    [Fact]
    public async Task ReadAloud_ArabicVoiceOnTheDevice_SpeaksBlocksWithTheirSpeakers()
    {
        Chromium.Require();
        await using var context = await site.NewContextAsync(new BrowserNewContextOptions());
        await context.AddInitScriptAsync("""
            window.spoken = [];
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            Object.defineProperty(window, "speechSynthesis", { value: {
              getVoices: () => [{ lang: "ar-SA", name: "x" }], addEventListener() {}, cancel() {},
              speak(words) { window.spoken.push(words.text); setTimeout(() => words.onend()); } } });
            """);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + StoryPath, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "استمع" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-aloud]")).ToHaveTextAsync("استمع");

        var spoken = await page.EvaluateAsync<string[]>("window.spoken");
        Assert.Equal(site.Story.Headline!.Value.In(site.Story.Text), spoken[0]);
        Assert.Contains(spoken, words => words.StartsWith($"{site.Statements[1].Speaker!.Name}: «أوضح", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReadAloud_NoArabicVoice_IsNotOffered()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath));

        await Assertions.Expect(open.Page.Locator("[data-aloud]")).ToBeHiddenAsync();
    }

    private static string Require(Func<string> path)
    {
        Chromium.Require();
        return path();
    }
}
