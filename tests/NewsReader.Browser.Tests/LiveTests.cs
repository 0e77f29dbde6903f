using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

/// <summary>A list that is open while a story is dropped into the content folder.</summary>
public sealed class LiveTests(RunningSite site) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("live-");

    [Fact]
    public async Task FrontPage_StoryDropped_SaysSoPolitelyAndShowsItOnRequest()
    {
        Chromium.Require();
        Drop("old.txt", "خبر قديم\n\nنص الخبر هنا كامل.");
        await using var newsroom = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder
            .UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0")
            .UseSetting("Content:Folders:0", Path.Combine(folder.FullName, "stories"))
            .UseSetting("Archive:Database", Path.Combine(folder.FullName, "data"))
            .UseSetting("Cards:Folder", Path.Combine(folder.FullName, "cards")));
        newsroom.UseKestrel(0);
        newsroom.StartServer();
        await using var context = await site.NewContextAsync(new BrowserNewContextOptions { Locale = "ar" });
        var page = await context.NewPageAsync();
        await page.RunAndWaitForResponseAsync(
            () => page.GotoAsync(newsroom.ClientOptions.BaseAddress.ToString()), static response => response.Url.Contains("/arrivals", StringComparison.Ordinal));
        var notice = page.GetByRole(AriaRole.Status).Filter(new LocatorFilterOptions { HasText = "وصل خبر واحد" });
        await Assertions.Expect(notice).ToHaveCountAsync(0);

        Drop("new.txt", "خبر طازج\n\nنص الخبر هنا كامل.");

        await Assertions.Expect(notice).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 30_000 });
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("خبر طازج");
        await notice.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("خبر طازج");
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Moves a story into the content folder that looks as if it had lain there for an hour.</summary>
    private void Drop(string file, string text)
    {
        var unseen = Path.Combine(folder.FullName, file);
        File.WriteAllText(unseen, text);
        File.SetLastWriteTimeUtc(unseen, DateTime.UtcNow.AddHours(-1));
        File.Move(unseen, Path.Combine(folder.CreateSubdirectory("stories").FullName, file));
    }
}
