using System.Globalization;
using NewsReader.Archive.Storage;

namespace NewsReader.Benchmarks.Archive;

/// <summary>The commands that measure the archive.</summary>
internal static class ArchiveCommands
{
    private const int Usage = 2;

    /// <summary>
    /// <c>--archive N [CONNECTION]</c>: imports N invented stories and measures import, restart, search and lists.
    /// <c>--archive N --keep FOLDER</c> does so on SQLite and leaves stories and database in the folder.
    /// </summary>
    public static async Task<int> MeasureAsync(string[] arguments)
    {
        var kept = arguments is [_, "--keep", var place] ? place : null;
        if ((kept is null && arguments is not ([_] or [_, _])) || !int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < 1_000)
        {
            await Console.Error.WriteLineAsync("usage: --archive N [POSTGRESQL CONNECTION STRING | --keep FOLDER], N at least 1000");
            return Usage;
        }

        var folder = kept ?? Directory.CreateTempSubdirectory("newsreader-archive-").FullName;
        try
        {
            await new ArchiveMeasurement(folder, kept is null ? arguments.ElementAtOrDefault(1) : null, Console.Out).RunAsync(count);
            return 0;
        }
        finally
        {
            if (kept is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary><c>--ask FOLDER</c> or <c>--ask CONNECTION</c>: searches and lists again in an archive that <c>--archive</c> left.</summary>
    public static async Task<int> AskAsync(string[] arguments)
    {
        if (arguments is not [var place])
        {
            await Console.Error.WriteLineAsync("usage: --ask FOLDER, or --ask POSTGRESQL CONNECTION STRING");
            return Usage;
        }

        var isFolder = Directory.Exists(place);
        await new ArchiveMeasurement(isFolder ? place : string.Empty, isFolder ? null : place, Console.Out).AskAsync();
        return 0;
    }

    /// <summary><c>--kill N TIMES [CONNECTION]</c>: kills imports of N stories at random moments.</summary>
    public static async Task<int> KillAsync(string[] arguments)
    {
        if (arguments is not [var count, var times, .. ([] or [_]) and var connection]
            || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var stories)
            || !int.TryParse(times, NumberStyles.None, CultureInfo.InvariantCulture, out var kills))
        {
            await Console.Error.WriteLineAsync("usage: --kill N TIMES [POSTGRESQL CONNECTION STRING]");
            return Usage;
        }

        var folder = Directory.CreateTempSubdirectory("newsreader-kill-").FullName;
        try
        {
            return await KillTest.RunAsync(stories, kills, folder, connection.FirstOrDefault(), KillTest.ThisProgram, Console.Out) == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary><c>--pairs FILE [CONNECTION]</c>: search against a table of pairs, on SQLite or on the named empty PostgreSQL database.</summary>
    public static async Task<int> PairsAsync(string[] arguments)
    {
        if (arguments is not ([_] or [_, _]))
        {
            await Console.Error.WriteLineAsync("usage: --pairs FILE [POSTGRESQL CONNECTION STRING]");
            return Usage;
        }

        var folder = Directory.CreateTempSubdirectory("newsreader-pairs-").FullName;
        try
        {
            using ArchiveDatabase database = arguments is [_, var connection] ? new PostgresDatabase(connection) : new SqliteDatabase(folder);
            await SearchPairs.RunAsync(arguments[0], database, Console.Out);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
