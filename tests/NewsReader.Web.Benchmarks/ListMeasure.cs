using System.Diagnostics;
using System.Globalization;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Content;

namespace NewsReader.Web.Benchmarks;

/// <summary>Measures how long the site takes for pages that list a large archive, none of them kept.</summary>
internal static class ListMeasure
{
    private const int Questions = 500;

    /// <summary>Questions of each kind before any is measured: until then the runtime compiles, on the cores that the pages need.</summary>
    private const int WarmUp = 1_000;

    /// <summary>Measures over a folder that <c>--archive N --keep FOLDER</c> has left: stories and data.</summary>
    public static async Task RunAsync(string folder, TextWriter output)
    {
        var cards = Directory.CreateTempSubdirectory("cards-").FullName;
        await using var site = MeasuredSite.Create("0", cards, Path.Combine(folder, "data"), Path.Combine(folder, "stories"));
        site.UseKestrel(0);
        site.StartServer();
        using var client = site.CreateClient();
        await ScanAsync(site.Services.GetRequiredService<ImportStatus>());
        var store = site.Services.GetRequiredService<ArchiveStore>();
        var random = new Random(1);
        var pages = await AddressesAsync(store);
        foreach (var (_, addresses) in pages)
        {
            await AskAsync(addresses, WarmUp);
        }

        foreach (var (name, addresses) in pages)
        {
            var times = await AskAsync(addresses, Questions);
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{name,-14} p50 {times[Questions / 2],6:F1} ms   p95 {times[Questions * 95 / 100],6:F1} ms   ({addresses.Length} addresses)"));
        }

        Directory.Delete(cards, recursive: true);

        async Task<double[]> AskAsync(string[] addresses, int count)
        {
            var times = new double[count];
            for (var i = 0; i < count; i++)
            {
                var address = new Uri(addresses[random.Next(addresses.Length)], UriKind.Relative);
                var start = Stopwatch.GetTimestamp();
                await client.GetByteArrayAsync(address);
                times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }

            Array.Sort(times);
            return times;
        }
    }

    /// <summary>Waits until the folders have been looked through for the first time: that keeps both cores busy.</summary>
    private static async Task ScanAsync(ImportStatus imports)
    {
        while (imports.Folders.IsEmpty || imports.Folders.Any(static folder => folder.Last is null))
        {
            await Task.Delay(100);
        }
    }

    private static async Task<(string Name, string[] Addresses)[]> AddressesAsync(ArchiveStore store)
    {
        var none = CancellationToken.None;
        var days = await store.DaysAsync(null, null, none);
        var speakers = await store.SpeakersAsync(0, 200, none);
        var sources = await store.SourcesAsync(none);
        var latest = await store.LatestAsync(null, 200, none);
        return
        [
            ("front page", ["/"]),
            ("older stories", [$"/?after={latest.Next}"]),
            ("a day", [.. days.Take(500).Select(static day => string.Create(CultureInfo.InvariantCulture, $"/days/{day.Day:yyyy-MM-dd}"))]),
            ("a month", [.. days.Take(500).Select(static day => string.Create(CultureInfo.InvariantCulture, $"/days/{day.Day:yyyy-MM}")).Distinct(StringComparer.Ordinal)]),
            ("a speaker", [.. speakers.Select(static speaker => $"/p/{speaker.Id}")]),
            ("a source", [.. sources.Select(static source => $"/s/{source.Id}")]),
            ("speakers", ["/speakers"]),
            ("a story", [.. latest.Articles.Select(static stored => $"/a/{stored.Article.Id}")]),
        ];
    }
}
