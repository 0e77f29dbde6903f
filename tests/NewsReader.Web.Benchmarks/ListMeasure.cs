using System.Diagnostics;
using System.Globalization;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Benchmarks;

/// <summary>Measures how long the site takes for pages that list a large archive, none of them kept.</summary>
internal static class ListMeasure
{
    private const int Questions = 200;
    private const int WarmUp = 100;

    /// <summary>Measures over a folder that <c>--archive N --keep FOLDER</c> has left: stories and data.</summary>
    public static async Task RunAsync(string folder, TextWriter output)
    {
        var cards = Directory.CreateTempSubdirectory("cards-").FullName;
        await using var site = MeasuredSite.Create("0", cards, Path.Combine(folder, "data"), Path.Combine(folder, "stories"));
        site.UseKestrel(0);
        site.StartServer();
        using var client = site.CreateClient();
        var store = site.Services.GetRequiredService<ArchiveStore>();
        var random = new Random(1);
        foreach (var (name, addresses) in await AddressesAsync(store))
        {
            var asked = Enumerable.Range(0, WarmUp + Questions).Select(_ => addresses[random.Next(addresses.Length)]);
            var times = new List<double>();
            foreach (var address in asked)
            {
                var start = Stopwatch.GetTimestamp();
                await client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            var sorted = times.Skip(WarmUp).Order().ToArray();
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{name,-14} p50 {sorted[Questions / 2],6:F1} ms   p95 {sorted[Questions * 95 / 100],6:F1} ms   ({addresses.Length} addresses)"));
        }

        Directory.Delete(cards, recursive: true);
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
