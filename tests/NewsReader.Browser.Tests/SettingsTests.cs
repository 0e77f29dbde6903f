using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

/// <summary>What readers set stays set, and holds before anything is painted.</summary>
public sealed class SettingsTests(RunningSite site)
{
    /// <summary>Notes when the theme was applied, to compare with the browser's own note of the first paint.</summary>
    private const string WatchTheme = """
        new MutationObserver(() => {
          if (document.documentElement?.dataset.theme && !window.themed) { window.themed = performance.now(); }
        }).observe(document, { subtree: true, childList: true, attributes: true });
        """;

    private string StoryPath => $"/a/{site.Story.Id}";

    [Fact]
    public async Task Theme_ChosenInTheSheet_HoldsOnTheNextPage()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath));
        await open.Page.Locator("[data-panel=reading-settings]").ClickAsync();

        await open.Page.Locator("input[name=theme][value=dark]").CheckAsync();
        Assert.Equal("rgb(22, 21, 19)", await BackgroundAsync(open.Page));

        await open.Page.GotoAsync($"{site.Address}/");
        Assert.Equal("rgb(22, 21, 19)", await BackgroundAsync(open.Page));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Theme_Kept_IsAppliedBeforeTheFirstPaint()
    {
        Chromium.Require();
        await using var context = await site.NewContextAsync(new BrowserNewContextOptions());
        await context.AddInitScriptAsync("""localStorage.reading = '{"theme":"dark"}';""");
        await context.AddInitScriptAsync(WatchTheme);
        var page = await context.NewPageAsync();

        await page.GotoAsync(site.Address + StoryPath, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.True(await page.EvaluateAsync<bool>("window.themed < performance.getEntriesByName('first-paint')[0].startTime"));
    }

    [Theory]
    [InlineData("size", "8", "parseFloat(getComputedStyle(document.documentElement).fontSize)", "32")]
    [InlineData("leading", "6", "parseFloat(getComputedStyle(document.body).lineHeight) / parseFloat(getComputedStyle(document.body).fontSize)", "2.5")]
    [InlineData("width", "0", "document.querySelector('.story-text').getBoundingClientRect().width", "512")]
    public async Task Range_Moved_ChangesThePageAtOnce(string name, string step, string measured, string expected)
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath));
        await open.Page.Locator("[data-panel=reading-settings]").ClickAsync();

        await open.Page.Locator($"input[name={name}]").FillAsync(step);

        Assert.Equal(double.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), await open.Page.EvaluateAsync<double>(measured), tolerance: 0.5);
    }

    [Fact]
    public async Task Controls_OpenedAgain_ShowWhatIsKept()
    {
        await using var open = await site.OpenAsync(
            Require(() => "/settings"), kept: """{"theme":"sepia","size":"5","hijri":"shown","background":"folded","keys":"off"}""");

        Assert.True(await open.Page.Locator("input[name=theme][value=sepia]").IsCheckedAsync());
        Assert.Equal("5", await open.Page.Locator("input[name=size]").InputValueAsync());
        Assert.True(await open.Page.Locator("input[name=hijri]").IsCheckedAsync());
        Assert.True(await open.Page.Locator("input[name=background]").IsCheckedAsync());
        Assert.False(await open.Page.Locator("input[name=keys]").IsCheckedAsync());
    }

    [Fact]
    public async Task Reset_Pressed_ForgetsEverySetting()
    {
        await using var open = await site.OpenAsync(Require(() => "/settings"), kept: """{"theme":"dark","size":"5"}""");

        await open.Page.Locator("button[type=reset]").ClickAsync();

        Assert.Equal("rgb(251, 250, 247)", await BackgroundAsync(open.Page));
        Assert.Equal("{}", await open.Page.EvaluateAsync<string>("localStorage.reading"));
    }

    [Fact]
    public async Task Digits_ShownOtherwise_AreCopiedAsWritten()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath), kept: """{"digits":"arabic"}""");
        var year = open.Page.Locator(".story-text time[datetime='1997']");

        Assert.Equal("عام 1997", await year.TextContentAsync());
        Assert.True(await open.Page.EvaluateAsync<bool>("document.fonts.check('20px \"Naskh arabic digits\"', '1997')"));
        Assert.StartsWith(
            "\"Naskh arabic digits\"", await year.EvaluateAsync<string>("element => getComputedStyle(element).fontFamily"), StringComparison.Ordinal);
        Assert.Equal("عام 1997", await year.EvaluateAsync<string>("element => { getSelection().selectAllChildren(element); return getSelection().toString(); }"));
    }

    [Theory]
    [InlineData("""{"months":"western"}""", "الثلاثاء 1 فبراير 2022")]
    [InlineData("""{"months":"levant"}""", "الثلاثاء 1 شباط 2022")]
    [InlineData("{}", "الثلاثاء 1 فبراير/ شباط 2022")]
    public async Task Months_Chosen_AreNamedInDates(string kept, string day)
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath), kept: kept);

        Assert.Equal(day, await open.Page.Locator(".meta time").InnerTextAsync());
    }

    [Fact]
    public async Task Background_KeptFolded_IsFoldedWithoutAShiftUnlessTheLinkLeadsThere()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath), kept: """{"background":"folded"}""");
        await Assertions.Expect(open.Page.Locator(".background details")).Not.ToHaveAttributeAsync("open", string.Empty);

        var inside = site.Story.Speech.Last();
        await open.Page.GotoAsync($"{site.Address}{StoryPath}/{inside.Id}#q-{inside.Id}");
        await Assertions.Expect(open.Page.Locator($"#q-{inside.Id}")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Reports_SwitchedOn_CanBePressedToo()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath), kept: """{"reports":"shown"}""");

        await open.Page.Locator(".report").First.ClickAsync();

        await Assertions.Expect(open.Page.Locator(".menu")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Language_Switched_GoesAlongAndLeavesTheStoryArabic()
    {
        await using var open = await site.OpenAsync(Require(() => StoryPath));
        await open.Page.Locator("[data-language=en]").ClickAsync();

        Assert.Equal("en", await open.Page.GetAttributeAsync("html", "lang"));
        Assert.Equal("ar", await open.Page.GetAttributeAsync("article.story", "lang"));
        Assert.Equal("rtl", await open.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('article.story')).direction"));
        await open.Page.Locator(".brand").ClickAsync();
        await Assertions.Expect(open.Page.Locator("h1")).ToContainTextAsync("Latest stories");

        // Typed anew without a language, the address still opens in the chosen one.
        await open.Page.GotoAsync($"{site.Address}/");
        await Assertions.Expect(open.Page.Locator("h1")).ToContainTextAsync("Latest stories");
    }

    [Fact]
    public async Task Settings_WithoutScripts_SayWhatTheyNeed()
    {
        await using var open = await site.OpenAsync(Require(() => "/settings"), new BrowserNewContextOptions { JavaScriptEnabled = false });

        await Assertions.Expect(open.Page.Locator("form[data-settings]")).ToBeHiddenAsync();
        await Assertions.Expect(open.Page.GetByText("تحتاج هذه الإعدادات")).ToBeVisibleAsync();
    }

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static string Require(Func<string> path)
    {
        Chromium.Require();
        return path();
    }
}
