using System.Diagnostics;
using System.Globalization;
using NewsReader.Archive.Importing;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;

namespace NewsReader.Benchmarks.Archive;

/// <summary>Measures an archive of many stories from its import to its search.</summary>
/// <param name="folder">An empty folder for stories and data.</param>
/// <param name="connection">A connection string to an empty PostgreSQL database; null measures SQLite.</param>
/// <param name="output">Where the figures are printed.</param>
internal sealed class ArchiveMeasurement(string folder, string? connection, TextWriter output)
{
    /// <summary>Different questions of each kind.</summary>
    private const int Questions = 150;

    private readonly string stories = Path.Combine(folder, "stories");
    private readonly string data = Path.Combine(folder, "data");
    private readonly ArchiveCorpus corpus = new(seed: 1);

    /// <summary>Runs everything and prints a line a figure.</summary>
    public async Task RunAsync(int count)
    {
        var bytes = Write(count);
        using (var database = Open())
        {
            var store = new ArchiveStore(database);
            using var watch = new ReaderWatch(store);
            var report = await ImportAsync(store, out var clock);
            Line($"import             {count / clock.Elapsed.TotalSeconds,9:F0} stories/s  {report.Imported} imported, {report.Problems.Length} set aside");
            Line($"peak memory        {PeakMegabytes(),9:F0} MB");
            Line($"readers meanwhile  {watch.Stop().Ms95,9:F1} ms p95 of the front page, {watch.Times.Count} looks");
        }

        Line($"text               {bytes / 1e6,9:F0} MB");
        Line($"disk               {DiskBytes() / (double)bytes,9:F2} x the text");
        await RestartAsync();
        await AskAsync();
    }

    /// <summary>Asks an archive that was made before.</summary>
    public async Task AskAsync()
    {
        using var database = Open();
        await AskAsync(new ArchiveStore(database));
    }

    private ArchiveDatabase Open() => connection is null ? new SqliteDatabase(data) : new PostgresDatabase(connection);

    private long DiskBytes()
    {
        if (connection is null)
        {
            return new DirectoryInfo(data).EnumerateFiles().Sum(static file => file.Length);
        }

        using var database = Open();
        return database.Read(static session => session.Number("select pg_database_size(current_database())")) ?? 0;
    }

    private long Write(int count)
    {
        var bytes = 0L;
        for (var i = 0; i < count; i++)
        {
            var path = Path.Combine(stories, (i / 1_000).ToString("D5", CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{i:D7}.txt"));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, corpus.Next());
            File.SetLastWriteTimeUtc(path, new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(i));
            bytes += new FileInfo(path).Length;
        }

        return bytes;
    }

    private Task<ImportReport> ImportAsync(ArchiveStore store, out Stopwatch clock)
    {
        clock = Stopwatch.StartNew();
        var watch = clock;
        return Task.Run(async () =>
        {
            var report = await new ArchiveImporter(store, TimeProvider.System).ImportAsync(stories, null, null, CancellationToken.None);
            watch.Stop();
            return report.Stopped is null ? report : throw report.Stopped;
        });
    }

    private async Task RestartAsync()
    {
        var clock = Stopwatch.StartNew();
        using var database = Open();
        var report = await ImportAsync(new ArchiveStore(database), out _);
        Line($"restart            {clock.Elapsed.TotalSeconds,9:F2} s with nothing changed ({report.Unchanged} unchanged)");
    }

    private async Task AskAsync(ArchiveStore store)
    {
        // Ranks from the most frequent words to rare ones, evenly in their logarithm.
        string Word(int i) => corpus.Word((int)Math.Exp(Math.Log(20_000) * (i % Questions) / Questions));
        var sample = await store.LatestAsync(null, 200, CancellationToken.None);
        string Phrase(int i) => string.Join(' ', sample.Articles[i % sample.Articles.Length].Article.Paragraphs[1].Span.In(sample.Articles[i % sample.Articles.Length].Article.Text)
            .Split(' ').Reverse().Skip(2).Take(2).Reverse());
        await Ask("one word", i => new SearchRequest { Words = Word(i) });
        await Ask("two words", i => new SearchRequest { Words = Word(i) + " " + Word((i * 7) + 3) });
        await Ask("phrase", i => new SearchRequest { Words = "\"" + Phrase(i) + "\"" });
        await Ask("prefix of three letters", i => new SearchRequest { Words = Word(i)[^3..], IsTyping = true });
        await Ask("one word by relevance", i => new SearchRequest { Words = Word(i), Order = SearchOrder.Relevance });
        await Ask("one word in statements", i => new SearchRequest { Words = Word(i), InStatements = true });
        var speakers = await store.SpeakersAsync(0, 200, CancellationToken.None);
        var sources = await store.SourcesAsync(CancellationToken.None);
        var days = await store.DaysAsync(null, null, CancellationToken.None);
        await Ask("what X said about a word", i => new SearchRequest { Words = Word(i), InStatements = true, Speaker = speakers[i % speakers.Length].Id });
        await Ask("a word of a source", i => new SearchRequest { Words = Word(i), Source = sources[i % sources.Length].Id });
        await Time("front page", async _ => (await store.LatestAsync(null, 20, CancellationToken.None)).Articles.Length);
        await Time("speaker's page", async i => (await store.BySpeakerAsync(speakers[i % speakers.Length].Id, null, 20, CancellationToken.None)).Statements.Length);
        await Time("source's page", async i => (await store.BySourceAsync(sources[i % sources.Length].Id, null, 20, CancellationToken.None)).Articles.Length);
        await Time("day's page", async i => (await store.ByDayAsync(days[i % days.Length].Day, null, 20, CancellationToken.None)).Articles.Length);
        await Time("did you mean", async i => (await store.SearchAsync(new SearchRequest { Words = "ظظ" + Word(i) }, CancellationToken.None)).Hits.Length + 1);

        Task Ask(string name, Func<int, SearchRequest> question) => Time(name, async i => (await store.SearchAsync(question(i), CancellationToken.None)).Total.Number);
    }

    /// <summary>The best of three runs of each question, as storage engines are compared: the page cache is warm.</summary>
    private async Task Time(string name, Func<int, Task<int>> ask)
    {
        var times = new List<double>();
        var answers = 0L;
        for (var i = 0; i < Questions; i++)
        {
            var best = double.MaxValue;
            for (var run = 0; run < 3; run++)
            {
                var start = Stopwatch.GetTimestamp();
                answers += await ask(i);
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            times.Add(best);
        }

        times.Sort();
        Line($"{name,-26} p50 {times[times.Count / 2],7:F2}  p95 {times[times.Count * 95 / 100],7:F2}  max {times[^1],7:F2} ms  ({answers / 3 / Questions} found on average)");
    }

    private static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }

    private void Line(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
