using System.Diagnostics;
using System.Globalization;
using NewsReader.Archive.Importing;
using NewsReader.Archive.Storage;

namespace NewsReader.Benchmarks.Archive;

/// <summary>Kills importing processes at random moments and looks whether the archive is whole.</summary>
/// <remarks>
/// The importing process says how many files are stored after each batch: these are acknowledged. After each kill the database must pass its
/// own checks, hold every acknowledged story once, and have exactly the stories in its index that it has in its table.
/// </remarks>
internal static class KillTest
{
    /// <summary>The command that runs this program's import.</summary>
    public static string[] ThisProgram => ["dotnet", typeof(KillTest).Assembly.Location, "--import"];

    /// <summary>Imports in a process of its own; says on standard output how many files are stored.</summary>
    /// <param name="stories">The folder of the stories.</param>
    /// <param name="data">The data folder, or a connection string to a PostgreSQL database.</param>
    public static async Task<int> ImportAsync(string stories, string data)
    {
        using var database = Open(data);
        var report = await new ArchiveImporter(new ArchiveStore(database), TimeProvider.System).ImportAsync(stories, null, new Acknowledgement(), CancellationToken.None);
        return report.Stopped is null ? 0 : 1;
    }

    /// <summary>Runs the test.</summary>
    /// <param name="count">Stories in the folder.</param>
    /// <param name="kills">How often an import is killed.</param>
    /// <param name="folder">An empty folder.</param>
    /// <param name="connection">A connection string to an empty PostgreSQL database; null kills imports into SQLite.</param>
    /// <param name="importer">A command that runs <see cref="ImportAsync"/> on the two folders that it gets as last arguments.</param>
    /// <param name="output">Where the result of each kill is printed.</param>
    /// <returns>How many checks failed.</returns>
    public static async Task<int> RunAsync(int count, int kills, string folder, string? connection, string[] importer, TextWriter output)
    {
        var (stories, data) = (Path.Combine(folder, "stories"), connection ?? Path.Combine(folder, "data"));
        Directory.CreateDirectory(stories);
        var corpus = new ArchiveCorpus(seed: 3);
        for (var i = 0; i < count; i++)
        {
            var path = Path.Combine(stories, string.Create(CultureInfo.InvariantCulture, $"{i:D6}.txt"));
            await File.WriteAllTextAsync(path, corpus.Next());
            File.SetLastWriteTimeUtc(path, new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        var random = new Random(5);
        var (failed, stored) = (0, 0);
        for (var kill = 1; kill <= kills; kill++)
        {
            var acknowledged = stored + await KilledImportAsync(importer, stories, data, random.Next(count - stored), random.Next(1_000));
            var (now, problem) = Check(data);
            var isLost = now < acknowledged || now < stored;
            failed += isLost || problem is not null ? 1 : 0;
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"kill {kill,2}: {acknowledged,6} acknowledged, {now,6} stored, {problem ?? (isLost ? "stories lost" : "whole")}"));
            stored = now;
            if (stored == count)
            {
                // Everything is in: begin again with an empty archive.
                Empty(data);
                stored = 0;
            }
        }

        await ImportAsync(stories, data);
        var (all, last) = Check(data);
        failed += all == count && last is null ? 0 : 1;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"at last: {all} of {count} stored, {last ?? "whole"}; {failed} of {kills + 1} checks failed"));
        return failed;
    }

    /// <summary>Kills an import some time after it has said that so many files are stored.</summary>
    /// <returns>How many files the process said to have stored.</returns>
    private static async Task<int> KilledImportAsync(string[] importer, string stories, string data, int afterFiles, int andMilliseconds)
    {
        using var process = Process.Start(new ProcessStartInfo(importer[0], [.. importer[1..], stories, data]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = 0;
        var reached = new TaskCompletionSource();
        var listening = Task.Run(async () =>
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line)
            {
                said = int.Parse(line, CultureInfo.InvariantCulture);
                if (said >= afterFiles)
                {
                    reached.TrySetResult();
                }
            }
        });
        await Task.WhenAny(afterFiles == 0 ? Task.CompletedTask : reached.Task, process.WaitForExitAsync());
        await Task.WhenAny(Task.Delay(andMilliseconds), process.WaitForExitAsync());
        process.Kill();
        await process.WaitForExitAsync();
        await listening;
        return said;
    }

    private static ArchiveDatabase Open(string data) => data.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? new PostgresDatabase(data) : new SqliteDatabase(data);

    private static void Empty(string data)
    {
        if (Directory.Exists(data))
        {
            Directory.Delete(data, recursive: true);
            return;
        }

        using var database = Open(data);
        database.Write(static session => session.Execute(
            "truncate story, version, withdrawn, source, story_source, speaker, day, folder, file, spelling, words, said"));
    }

    /// <summary>What a database says of itself; null when it is whole.</summary>
    private static string? CheckWith(ArchiveDatabase database, DatabaseSession session)
    {
        if (database is PostgresDatabase)
        {
            // Every story must be found through the index, what waits to be sorted into it included.
            const string Word = "(select split_part(terms, ' ', 2) from words limit 1)";
            return session.Number($"select count(*) from words where array_to_tsvector(string_to_array(terms, ' ')) @@ quote_literal({Word})::tsquery")
                == session.Number($"select count(*) from words where strpos(terms, ' ' || {Word} || ' ') > 0")
                ? null
                : "the index is incomplete";
        }

        session.Script("insert into words(words) values('integrity-check'); insert into said(said) values('integrity-check');");
        var integrity = (string?)session.Scalar("pragma integrity_check");
        return integrity == "ok" ? null : integrity;
    }

    private static (int Stories, string? Problem) Check(string data)
    {
        using var database = Open(data);
        var store = new ArchiveStore(database);
        // The index's own check must see the writer's connection: one that only reads refuses it.
        var problem = database.Write(session =>
        {
            return CheckWith(database, session) is { } broken ? broken
                : session.Number("select count(*) from story") != session.Number("select count(*) from words") ? "the index differs from the stories"
                : session.Number("select count(*) from statement") != session.Number("select count(*) from said") ? "the index differs from the statements"
                : session.Number("select count(*) from story") != session.Number("select count(*) from file where story is not null") ? "the files differ from the stories"
                : session.Number("select count(*) from story") != (session.Number("select cast(sum(stories) as bigint) from day") ?? 0) ? "the counter differs from the stories"
                : null;
        });
        var page = store.LatestAsync(null, 1, CancellationToken.None).AsTask().Result;
        return (page.Total, problem);
    }

    private sealed class Acknowledgement : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => Console.WriteLine(value.Done);
    }
}
