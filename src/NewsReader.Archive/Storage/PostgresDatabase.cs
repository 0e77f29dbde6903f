using System.Data.Common;
using System.Globalization;
using System.Text;
using NewsReader.Archive.Search;
using Npgsql;

namespace NewsReader.Archive.Storage;

/// <summary>An archive in PostgreSQL, for many web nodes on one database.</summary>
public sealed class PostgresDatabase : ArchiveDatabase
{
    /// <summary>PostgreSQL keeps positions up to here; a phrase beyond isn't found.</summary>
    private const int MaxPosition = 16_383;

    /// <summary>A vector may have 1 MB; what a story has beyond this is not searched.</summary>
    private const int MaxVectorBytes = 900_000;

    /// <summary>Any number, the same in all nodes, that no other program on the database uses as an advisory lock.</summary>
    private const long Turn = 0x4E65_7773_5264_0001;

    /// <summary>Stories whose words are noted before they are sorted into the index: together that takes a quarter of the time, but searches read the notes.</summary>
    private const int MaxUnsettled = 4_000;

    /// <summary>The channel on which nodes tell each other what changed; the schema's name follows.</summary>
    private const string Channel = "newsreader ";

    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LeaseCheck = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan NextConnection = TimeSpan.FromSeconds(1);

    private readonly NpgsqlDataSource source;

    /// <summary>Tells this process's messages from those of others.</summary>
    private readonly string node = Guid.NewGuid().ToString("N");

    /// <summary>The index entries of the transaction at hand. One round trip for each would take longer than everything else.</summary>
    private readonly List<(long Place, string Vector, byte[] Bytes)> stories = [];

    private readonly List<(long Place, long? Speaker, string Vector)> statements = [];

    /// <summary>Stories whose words wait to be sorted into the index.</summary>
    private int unsettled;

    /// <summary>Stories that came since the planner last looked which words are common.</summary>
    private int uncounted;

    /// <summary>The archive that a connection string names.</summary>
    /// <exception cref="ArchiveException">It isn't a connection string.</exception>
    public PostgresDatabase(string connectionString)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString);
            // The planner doesn't know what unpacking a vector costs and would rather read whole tables: 812 ms instead of 38 for a count.
            settings.Options = string.Join(' ', settings.Options, "-c enable_seqscan=off -c jit=off -c lock_timeout=5000").Trim();
            // The few statements of an import come again by the thousand.
            settings.MaxAutoPrepare = Math.Max(settings.MaxAutoPrepare, 40);
            Name = $"{settings.Database} on {settings.Host}";
            source = NpgsqlDataSource.Create(settings);
        }
        catch (ArgumentException exception)
        {
            throw new ArchiveException(ArchiveFailure.Unavailable, "The connection string can't be understood: " + exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    public override string Name { get; }

    internal override IReadOnlyList<string> Migrations => PostgresSchema.Versions;

    /// <remarks>Written so that a range of places never leads the planner to walk the key and unpack every vector on its way.</remarks>
    internal override string Key => "(place + 0)";

    internal override string NewestFirst => "place + 0 desc";

    /// <remarks>Half as many as elsewhere: unpacking a vector to score it is what costs here.</remarks>
    internal override int MostRanked => 1_000;

    internal override string MatchOf(string index) => "tsv @@ @p0::tsquery";

    internal override (List<long> Places, long Total) Newest(DatabaseSession session, IndexRange range, long before, int count) =>
        PostgresSearch.Newest(session, range, before, count);

    internal override (List<long> Places, long Total) Best(DatabaseSession session, IndexRange range, int skip, int count)
    {
        var (newest, total) = Newest(session, range, long.MaxValue, MostRanked);
        return (
            session.List(
                """
                select place from words where place = any(@p0)
                order by ts_rank('{0.1, 0.1, 0.1, 0.4}', tsv, @p1::tsquery, 1) desc, place desc limit @p2 offset @p3
                """,
                static row => row.GetInt64(0), newest.ToArray(), range.Query, (long)count, (long)skip),
            total);
    }

    internal override DbConnection Open(bool forWriting) => source.OpenConnection();

    internal override long Version(DatabaseSession session) =>
        session.Scalar("select to_regclass('archive_version')::text") is null ? 0 : session.Number("select max(number) from archive_version") ?? 0;

    internal override void SetVersion(DatabaseSession session, long version)
    {
        session.Script("create table if not exists archive_version(number bigint not null)");
        session.Execute("insert into archive_version(number) values(@p0)", version);
    }

    internal override void TakeTurn(DatabaseSession session)
    {
        // What a failed transaction had gathered went with it.
        stories.Clear();
        statements.Clear();
        session.Scalar("select pg_advisory_xact_lock(@p0)", Turn);
    }

    internal override string Write(IndexQuery query, string index) => TsQuery.Write(query, weights: index == "said");

    internal override void IndexStory(DatabaseSession session, long place, StoryWords words)
    {
        var vector = new Vector();
        vector.Add(words.Headline, "A");
        vector.Add(words.Body, string.Empty);
        vector.Add(words.Tags);
        stories.Add((place, vector.ToString(), PhraseBytes.Of(words.Headline, words.Body)));
    }

    internal override void IndexStatement(DatabaseSession session, long place, long? speaker, StatementWords words)
    {
        var vector = new Vector();
        vector.Add(words.Speaker, "A");
        vector.Add(words.Role, "B");
        vector.Add(words.Words, string.Empty);
        vector.Add(words.Tags);
        statements.Add((place, speaker, vector.ToString()));
    }

    internal override void FlushIndex(DatabaseSession session)
    {
        if (stories.Count > 0)
        {
            session.Execute(
                "insert into words(place, tsv, phrases) select place, tsv::tsvector, phrases from unnest(@p0, @p1, @p2) as added(place, tsv, phrases)",
                stories.ConvertAll(static one => one.Place).ToArray(),
                stories.ConvertAll(static one => one.Vector).ToArray(),
                stories.ConvertAll(static one => one.Bytes).ToArray());
            unsettled += stories.Count;
            stories.Clear();
        }

        if (statements.Count > 0)
        {
            session.Execute(
                """
                with added as (select * from unnest(@p0, @p1, @p2) as added(place, speaker, tsv)),
                    indexed as (insert into said(place, tsv) select place, tsv::tsvector from added)
                insert into statement(place, speaker) select place, speaker from added
                """,
                statements.ConvertAll(static one => one.Place).ToArray(),
                statements.ConvertAll(static one => one.Speaker).ToArray(),
                statements.ConvertAll(static one => one.Vector).ToArray());
            statements.Clear();
        }
    }

    internal override string Among(string column) => $"{column} = any(@p0)";

    internal override object ListOf<T>(IEnumerable<T> values) => values.ToArray();

    internal override void Settle(DatabaseSession session, bool all)
    {
        if (unsettled > 0 && (all || unsettled >= MaxUnsettled))
        {
            session.Scalar("select gin_clean_pending_list('words_tsv') + gin_clean_pending_list('said_tsv')");
            uncounted += unsettled;
            unsettled = 0;
        }

        if (all && uncounted >= MaxUnsettled)
        {
            // PostgreSQL does so by itself, but later.
            session.Script("analyze words, said, story, statement");
            uncounted = 0;
        }
    }

    internal override void Unindex(DatabaseSession session, long place)
    {
        session.Execute("delete from words where place = @p0", place);
        session.Execute("delete from said where place > @p0 and place < @p1", place, Place.After(place));
    }

    internal override ImportLease? TryTakeImport()
    {
        var connection = Guarded(source.OpenConnection);
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = "select pg_try_advisory_lock(hashtextextended(current_schema() || ' import', 0))";
            if (Guarded(command.ExecuteScalar) is true)
            {
                // The lock belongs to the session: it is free again when the session ends, however it ends.
                return new ImportLease(() => ReleaseAsync(connection), token => WatchAsync(connection, token));
            }
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        connection.Dispose();
        return null;
    }

    internal override void Announce(DatabaseSession session, Arrival arrival)
    {
        foreach (var payload in ArrivalMessage.Write(node, arrival))
        {
            session.Later("select pg_notify(@p0 || current_schema(), @p1)", Channel, payload);
        }
    }

    internal override async Task ListenAsync(Action<Arrival> listener, TimeProvider time, CancellationToken cancellation)
    {
        var mayHaveMissed = false;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                await using var connection = await source.OpenConnectionAsync(cancellation);
                connection.Notification += (_, message) =>
                {
                    if (ArrivalMessage.Read(message.Payload, out var sender) is { } arrival && sender != node)
                    {
                        listener(arrival);
                    }
                };
                await ListenAsync(connection, cancellation);
                if (mayHaveMissed)
                {
                    listener(new Arrival([], []));
                }

                mayHaveMissed = true;
                while (true)
                {
                    // A connection that a firewall forgot looks alive until something is sent over it.
                    if (!await connection.WaitAsync(Heartbeat, cancellation))
                    {
                        await PingAsync(connection, cancellation);
                    }
                }
            }
            catch (Exception exception) when (exception is NpgsqlException or IOException or ObjectDisposedException && !cancellation.IsCancellationRequested)
            {
                await Task.Delay(NextConnection, time, cancellation);
            }
        }
    }

    internal override ArchiveException Explain(DbException exception)
    {
        // States: https://www.postgresql.org/docs/current/errcodes-appendix.html
        var (failure, advice) = exception.SqlState switch
        {
            "53100" => (ArchiveFailure.DiskFull, "can't grow because the server's disk is full; nothing of this batch was stored, make room and run again"),
            "55P03" or "40P01" => (ArchiveFailure.Locked, "is being written to by another process; try again when it has finished"),
            "25006" or "42501" => (ArchiveFailure.ReadOnly, "may not be written to by this user"),
            "XX001" or "XX002" => (ArchiveFailure.Damaged, "is damaged; the archive can be built again from the content folder"),
            _ => (ArchiveFailure.Unavailable, "can't be used: " + exception.Message),
        };
        return new ArchiveException(failure, $"The database {Name} {advice}.", exception);
    }

    private static async Task ListenAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select current_schema()";
        var schema = (string?)await command.ExecuteScalarAsync(cancellation);
        command.CommandText = $"listen \"{Channel}{schema?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task PingAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select 1";
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Runs until the session is dead.</summary>
    private static async Task WatchAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                await Task.Delay(LeaseCheck, cancellation);
                await PingAsync(connection, cancellation);
            }
        }
        catch (Exception exception) when (exception is NpgsqlException or IOException && !cancellation.IsCancellationRequested)
        {
            // That is what was waited for.
        }
    }

    private static async ValueTask ReleaseAsync(NpgsqlConnection connection)
    {
        // A connection that goes back to the pool would keep the lock.
        try
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "select pg_advisory_unlock_all()";
            await command.ExecuteNonQueryAsync();
        }
        catch (Exception exception) when (exception is NpgsqlException or IOException or InvalidOperationException)
        {
            // The session is gone, and the lock with it.
        }

        await connection.DisposeAsync();
    }

    private T Guarded<T>(Func<T> use)
    {
        try
        {
            return use();
        }
        catch (DbException exception)
        {
            throw Explain(exception);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            source.Dispose();
        }
    }

    /// <summary>Writes a tsvector. Terms are letters and digits, so that nothing needs escaping.</summary>
    private sealed class Vector
    {
        private readonly Dictionary<string, StringBuilder> positions = new(StringComparer.Ordinal);
        private int position;
        private int bytes;

        public void Add(List<SearchToken> tokens, string weight)
        {
            foreach (var token in tokens)
            {
                if (++position > MaxPosition || bytes > MaxVectorBytes)
                {
                    Add(token.Term, null, weight);
                    continue;
                }

                Add(token.Term, position, weight);
            }

            // No phrase reaches from one part into the next.
            position += 2;
        }

        public void Add(IEnumerable<string> tags)
        {
            foreach (var tag in tags)
            {
                positions.TryAdd(tag, new StringBuilder());
            }
        }

        public override string ToString()
        {
            var vector = new StringBuilder();
            foreach (var (term, at) in positions)
            {
                vector.Append('\'').Append(term).Append('\'');
                if (at.Length > 0)
                {
                    vector.Append(':').Append(at);
                }

                vector.Append(' ');
            }

            return vector.ToString();
        }

        private void Add(string term, int? at, string weight)
        {
            if (!positions.TryGetValue(term, out var places))
            {
                if (bytes > MaxVectorBytes)
                {
                    return;
                }

                positions.Add(term, places = new StringBuilder());
                bytes += (term.Length * 2) + 8;
            }

            if (at is { } number || (places.Length == 0 && (number = MaxPosition) > 0))
            {
                places.Append(places.Length == 0 ? string.Empty : ",").Append(CultureInfo.InvariantCulture, $"{number}{weight}");
                bytes += 2;
            }
        }
    }
}
