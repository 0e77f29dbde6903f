using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using NewsReader.Archive.Search;

namespace NewsReader.Archive.Storage;

/// <summary>An archive in one file of a data folder, with nothing to install.</summary>
public sealed class SqliteDatabase : ArchiveDatabase
{
    /// <summary>The database's file in its data folder.</summary>
    public const string FileName = "archive.db";

    /// <summary>Held by the process that imports.</summary>
    private const string LockName = "importing.lock";

    /// <summary>How long a change waits for another process to finish its own; a batch of an import takes well below a second.</summary>
    private const int BusySeconds = 5;

    /// <summary>Stories whose words lie in small segments of the index before these are merged. A batch of an import leaves about six, and a search looks into each.</summary>
    private const int MaxUnsettled = 20_000;

    /// <summary>Pages of an index that are written in one step of a merge; other processes may change the archive in between.</summary>
    private const long MergedAtOnce = 4_000;

    private readonly string connectionString;

    /// <summary>
    /// The index entries of the transaction at hand, by their places: FTS5 begins a new segment of its index at every row that isn't behind the
    /// last, and has to merge it with the others later.
    /// </summary>
    private readonly SortedDictionary<long, (IndexText Text, ImmutableArray<string> Tags)> stories = [];

    private readonly SortedDictionary<long, (long? Speaker, IndexText Text, ImmutableArray<string> Tags)> statements = [];

    /// <summary>Stories whose words came into the index since its segments were last merged; 1 at first, because a process that was killed may have left some.</summary>
    private int unsettled = 1;

    /// <summary>The archive in a data folder.</summary>
    /// <param name="dataFolder">The folder; it is made when it isn't there.</param>
    /// <exception cref="ArchiveException">The folder can't be made.</exception>
    public SqliteDatabase(string dataFolder)
        : this(dataFolder, BusySeconds)
    {
    }

    internal SqliteDatabase(string dataFolder, int busySeconds)
    {
        ArgumentException.ThrowIfNullOrEmpty(dataFolder);
        Name = Path.Combine(Path.GetFullPath(dataFolder), FileName);
        ScriptSeconds = busySeconds;
        try
        {
            Directory.CreateDirectory(dataFolder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException(ArchiveFailure.Unavailable, $"The data folder {dataFolder} can't be made: {exception.Message}", exception);
        }

        // Connections are kept by the database object itself, with their prepared commands.
        connectionString = new SqliteConnectionStringBuilder { DataSource = Name, DefaultTimeout = busySeconds, Pooling = false }.ToString();
    }

    /// <inheritdoc/>
    public override string Name { get; }

    internal override IReadOnlyList<string> Migrations => SqliteSchema.Versions;

    internal override int MostRanked => 2_000;

    /// <remarks>SQLite counts only the waiting for other processes.</remarks>
    internal override int ScriptSeconds { get; }

    internal override string MatchOf(string index) => index + " match @p0";

    internal override DbConnection Open(bool forWriting)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            // A reader's cache is its own, the writer's must hold the index pages that a batch touches. SQLite would copy
            // its log into the file at every batch of an import (1,000 pages); once in 64 MB spares writing the same pages again and waiting for the disk.
            command.CommandText = forWriting
                ? "pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on; pragma trusted_schema = off; pragma cache_size = -65536; pragma wal_autocheckpoint = 16000; pragma temp_store = memory;"
                : "pragma query_only = on; pragma trusted_schema = off; pragma cache_size = -16384;";
            command.ExecuteNonQuery();
            Fts5Ranking.Register(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    internal override long Version(DatabaseSession session) => session.Number("pragma user_version") ?? 0;

    internal override void SetVersion(DatabaseSession session, long version) =>
        session.Script(string.Create(CultureInfo.InvariantCulture, $"pragma user_version = {version}"));

    internal override void TakeTurn(DatabaseSession session)
    {
        // A transaction that may write is alone already. What a failed one had gathered went with it.
        stories.Clear();
        statements.Clear();
    }

    internal override List<long> Newest(DatabaseSession session, IndexRange range, long before, int count) => session.List(
        $"select rowid from {range.Index} where {range.Index} match @p0 and rowid >= @p1 and rowid < @p2 order by rowid desc limit @p3",
        static row => row.GetInt64(0), range.Query, range.From, Math.Min(range.Until, before), (long)count);

    internal override CountedPlaces NewestCounted(DatabaseSession session, IndexRange range, long before, int count)
    {
        var counting = CountAsync(range);
        return new CountedPlaces(Newest(session, range, before, count), counting);
    }

    internal override CountedPlaces Best(DatabaseSession session, IndexRange range, int skip, int count)
    {
        var counting = CountAsync(range);
        var places = session.List(
            $"""
            select place from (
                select rowid as place, {Fts5Ranking.Function}(words, @p6) as score from words
                where words match @p0 and rowid >= @p1 and rowid < @p2 order by rowid desc limit @p3) ranked
            order by score desc, place desc limit @p4 offset @p5
            """,
            static row => row.GetInt64(0),
            range.Query, range.From, range.Until, (long)MostRanked, (long)count, (long)skip, Fts5Ranking.PhrasesOf(range.Asked.Words));
        return new CountedPlaces(places, counting);
    }

    internal override string Write(IndexQuery query, string index) => Fts5Query.Write(query, columns: index == "said");

    internal override IndexText TextOfStory(List<SearchToken> headline, List<SearchToken> body) => new([Terms(headline), Terms(body)], []);

    internal override IndexText TextOfStatement(List<SearchToken> speaker, List<SearchToken> role, List<SearchToken> words) =>
        new([Terms(speaker), Terms(role), Terms(words)], []);

    internal override void IndexStory(DatabaseSession session, long place, IndexText text, ImmutableArray<string> tags) =>
        stories.Add(place, (text, tags));

    internal override void IndexStatement(DatabaseSession session, long place, long? speaker, IndexText text, ImmutableArray<string> tags) =>
        statements.Add(place, (speaker, text, tags));

    internal override string Among(string column) => $"{column} in (select value from json_each(@p0))";

    internal override object ListOf<T>(IEnumerable<T> values) => JsonSerializer.Serialize(values);

    internal override void FlushIndex(DatabaseSession session)
    {
        foreach (var (place, (text, tags)) in stories)
        {
            session.Execute("insert into words(rowid, headline, body, tags) values(@p0, @p1, @p2, @p3)", place, text.Columns[0], text.Columns[1], string.Join(' ', tags));
        }

        foreach (var (place, (speaker, text, tags)) in statements)
        {
            session.Execute("insert into statement(place, speaker) values(@p0, @p1)", place, speaker);
            session.Execute(
                "insert into said(rowid, speaker, role, words, tags) values(@p0, @p1, @p2, @p3, @p4)",
                place, text.Columns[0], text.Columns[1], text.Columns[2], string.Join(' ', tags));
        }

        unsettled += stories.Count;
        stories.Clear();
        statements.Clear();
    }

    internal override void Settle(DatabaseSession session, bool all)
    {
        if (unsettled >= (all ? 1 : MaxUnsettled))
        {
            Merge(session, "words");
            Merge(session, "said");
            unsettled = 0;
        }
    }

    internal override void Unindex(DatabaseSession session, long place)
    {
        session.Execute("delete from words where rowid = @p0", place);
        session.Execute("delete from said where rowid in (select place from statement where place > @p0 and place < @p1)", place, Place.After(place));
        session.Execute("delete from statement where place > @p0 and place < @p1", place, Place.After(place));
    }

    internal override ImportLease? TryTakeImport()
    {
        try
        {
            // The system lets go of the file when the process ends, however it ends.
            var file = new FileStream(Path.Combine(Path.GetDirectoryName(Name)!, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return new ImportLease(file.DisposeAsync, watch: null);
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new ArchiveException(ArchiveFailure.ReadOnly, $"{Name} may not be written to; check the owner and the rights of the data folder.", exception);
        }
    }

    internal override void Announce(DatabaseSession session, Arrival arrival)
    {
        // Nobody listens: another process on the same file reads what it finds.
    }

    internal override Task ListenAsync(Action<Arrival> listener, TimeProvider time, CancellationToken cancellation) => Task.CompletedTask;

    internal override ArchiveException Explain(DbException exception)
    {
        // Result codes: https://www.sqlite.org/rescode.html
        var (failure, advice) = exception is SqliteException { SqliteErrorCode: var code } ? code switch
        {
            5 or 6 => (ArchiveFailure.Locked, "is being written to by another process; try again when it has finished"),
            8 => (ArchiveFailure.ReadOnly, "may not be written to; check the owner and the rights of the data folder"),
            13 => (ArchiveFailure.DiskFull, "can't grow because the disk is full; nothing of this batch was stored, make room and run again"),
            11 or 26 => (ArchiveFailure.Damaged, "is damaged or no archive; move it away, the archive can be built again from the content folder"),
            _ => (ArchiveFailure.Unavailable, "can't be used: " + exception.Message),
        }
        : (ArchiveFailure.Unavailable, "can't be used: " + exception.Message);
        return new ArchiveException(failure, $"{Name} {advice}.", exception);
    }

    /// <summary>Merges the segments of an index, level by level, where four or more are of about the same size.</summary>
    private static void Merge(DatabaseSession session, string index)
    {
        long before, after;
        do
        {
            before = session.Number("select total_changes()") ?? 0;
            session.Execute($"insert into {index}({index}, rank) values('merge', @p0)", MergedAtOnce);
            after = session.Number("select total_changes()") ?? 0;
        }
        // Fewer than two changes: nothing was left to merge (https://www.sqlite.org/fts5.html#the_merge_command).
        while (after - before >= 2);
    }

    /// <summary>Counts on a connection of its own, while the page's stories are looked for, read and cut: for common words either takes milliseconds.</summary>
    private Task<long> CountAsync(IndexRange range) => Task.Run(() => Read(session => Count(session, range)));

    private static long Count(DatabaseSession session, IndexRange range)
    {
        // A condition on places would be checked again for every match.
        var matches = $"select 1 from {range.Index} where {range.Index} match @p0";
        return (range.IsWhole
            ? session.Number($"select count(*) from ({matches} limit {HitCount.Limit + 1}) counted", range.Query)
            : session.Number($"select count(*) from ({matches} and rowid >= @p1 and rowid < @p2 limit {HitCount.Limit + 1}) counted", range.Query, range.From, range.Until)) ?? 0;
    }

    private static string Terms(List<SearchToken> tokens)
    {
        var terms = new StringBuilder(tokens.Count * 6);
        foreach (var token in tokens)
        {
            terms.Append(token.Term).Append(' ');
        }

        return terms.ToString();
    }
}
