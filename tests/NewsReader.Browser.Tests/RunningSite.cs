using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

[assembly: AssemblyFixture(typeof(NewsReader.Browser.Tests.RunningSite))]

namespace NewsReader.Browser.Tests;

/// <summary>The real site over the stories in seeds/, listening on a free port, and a browser that reads it.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private readonly string cards = Directory.CreateTempSubdirectory("cards-").FullName;
    private WebApplicationFactory<Program>? site;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The site's address without a slash at its end.</summary>
    internal string Address { get; private set; } = string.Empty;

    /// <summary>The site's own services.</summary>
    internal IServiceProvider Services => site!.Services;

    /// <summary>The seed story as the site has read it.</summary>
    internal Article Story { get; private set; } = null!;

    /// <summary>The story's statements between marks.</summary>
    internal Quote[] Statements =>
        [.. Story.Quotes.Where(static quote => quote is { Mode: QuoteMode.Direct, Kind: QuoteKind.Statement })];

    /// <summary>Every kind of page that the site has.</summary>
    internal string[] Pages =>
        [
            "/", $"/a/{Story.Id}", $"/a/{Story.Id}/{Statements[0].Id}", $"/a/{Story.Id}/zzzzz", "/a/zzzzzzzzzz", "/nowhere", "/error", "/lab",
            "/explore", "/explore?list=stories", "/settings", "/offline", "/search?q=الأمن", "/search?q=-", "/import",
            "/sources", "/speakers", "/days", "/days/2022-02", "/days/2022-02-01", "/days/2022-02-02", .. Listed.Select(static listed => listed.Path),
            $"/a/{Story.Id}/share", $"/a/{Story.Id}/{Statements[0].Id}/share", $"/a/{Story.Id}/{Statements[0].Id}/embed",
        ];

    /// <summary>The pages of the seed story's source and speaker, with their names.</summary>
    internal (string Path, string Name)[] Listed =>
    [
        .. Story.Dateline!.Sources.Take(1).Select(static source => ($"/s/{ArchiveStore.IdOf(source)}", source.Name)),
        .. Story.Speech.Select(static quote => quote.Speaker!).Where(static speaker => ArchiveStore.IdOf(speaker) is not null).Take(1)
            .Select(static speaker => ($"/p/{ArchiveStore.IdOf(speaker)}", speaker.Name)),
    ];

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        site = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            // A free port: UseKestrel(0) alone leaves the default address, which another site on the machine may have.
            builder.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
            builder.UseSetting("Cards:Folder", cards);
            builder.UseSetting("Archive:Database", Path.Combine(cards, "archive"));
        });
        site.UseKestrel(0);
        site.StartServer();
        Address = site.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        var store = site.Services.GetRequiredService<IArticleStore>();
        Story = (await store.FindAsync(ArticleId.FromName("000_7e7eb9076ff80330.txt"), CancellationToken.None))!.Article;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"],
        });
    }

    /// <summary>Opens a page of the site in a window of its own, for a reader of Arabic unless told otherwise.</summary>
    /// <param name="path">The page.</param>
    /// <param name="options">The window.</param>
    /// <param name="kept">The settings that the reader has kept, as JSON.</param>
    internal async Task<OpenPage> OpenAsync(string path, BrowserNewContextOptions? options = null, string? kept = null)
    {
        Chromium.Require();
        options ??= new BrowserNewContextOptions();
        options.ReducedMotion ??= ReducedMotion.Reduce;
        options.Locale ??= "ar";
        var context = await browser!.NewContextAsync(options);
        if (kept is not null)
        {
            await context.AddInitScriptAsync($"localStorage.reading ??= {JsonSerializer.Serialize(kept)};");
        }

        var page = new OpenPage(context, Address);
        await page.GoAsync(path);
        return page;
    }

    /// <summary>Opens an empty window, for pages that the site doesn't have.</summary>
    internal Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options)
    {
        Chromium.Require();
        options.Locale ??= "ar";
        return browser!.NewContextAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (site is not null)
        {
            await site.DisposeAsync();
        }

        Directory.Delete(cards, recursive: true);
    }
}
