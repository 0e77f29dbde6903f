using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

/// <summary>How little the article page asks of a network, and how still it stands.</summary>
public sealed class LightnessTests(RunningSite site)
{
    private const int Kilobyte = 1024;

    /// <summary>Sums the layout shifts of a page from its first moment.</summary>
    private const string WatchShifts = """
        window.shift = 0;
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) { window.shift += entry.value; }
        }).observe({ type: "layout-shift", buffered: true });
        """;

    private string StoryPath => $"/a/{site.Story.Id}";

    [Fact]
    public async Task Story_FirstView_StaysLight()
    {
        Chromium.Require();
        var files = await FilesOfAsync(StoryPath);

        var words = files.Where(static file => file.Key.EndsWith(".css", StringComparison.Ordinal) || file.Key.EndsWith(".js", StringComparison.Ordinal) || !file.Key.Contains('.', StringComparison.Ordinal))
            .Sum(static file => file.Value);
        var all = files.Sum(static file => file.Value);

        Assert.True(words <= 35 * Kilobyte, $"HTML, styles and scripts weigh {words} B: {List(files)}");
        Assert.True(all <= 150 * Kilobyte, $"the first view weighs {all} B: {List(files)}");
    }

    [Theory]
    [InlineData(390, 844)]
    [InlineData(1280, 900)]
    public async Task Story_FontsArriveLate_NothingShifts(int width, int height)
    {
        Chromium.Require();
        foreach (var path in new[] { StoryPath, "/" })
        {
            await using var context = await site.NewContextAsync(
                new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
            await context.AddInitScriptAsync(WatchShifts);
            var page = await context.NewPageAsync();
            await page.RouteAsync("**/fonts/**", static async route =>
            {
                await Task.Delay(700);
                await route.ContinueAsync();
            });

            await page.GotoAsync(site.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            await page.EvaluateAsync("document.fonts.ready");
            await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

            Assert.Equal((path, 0), (path, Math.Round(await page.EvaluateAsync<double>("window.shift"), 3)));
        }
    }

    /// <summary>What the browser asked for until the page stood, in bytes as they are sent compressed.</summary>
    private async Task<IReadOnlyDictionary<string, long>> FilesOfAsync(string path)
    {
        var asked = new ConcurrentBag<string>();
        await using (var open = await site.OpenAsync("/error"))
        {
            open.Page.Request += (_, request) => asked.Add(request.Url);
            await open.Page.GotoAsync(site.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
            await open.Page.EvaluateAsync("document.fonts.ready");
        }

        using var client = new HttpClient();
        var files = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var address in asked.Distinct(StringComparer.Ordinal))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.AcceptEncoding.ParseAdd("br");
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            files[new Uri(address).AbsolutePath] = response.Content.Headers.ContentEncoding.Count > 0 || address.EndsWith(".woff2", StringComparison.Ordinal)
                ? body.Length
                : Brotli(body);
        }

        return files;
    }

    /// <summary>A build serves its files as they are; published ones are compressed beforehand, as here.</summary>
    private static long Brotli(byte[] body)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(compressed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(body);
        }

        return compressed.Length;
    }

    private static string List(IReadOnlyDictionary<string, long> files) => string.Join(", ", files.Select(static file => $"{file.Key} {file.Value}"));
}
