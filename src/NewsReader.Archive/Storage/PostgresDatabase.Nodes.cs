using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Data.Common;
using NewsReader.Articles.Model;
using Npgsql;

namespace NewsReader.Archive.Storage;

/// <content>What several processes on one database agree on.</content>
public sealed partial class PostgresDatabase
{
    /// <summary>The channel on which nodes tell each other what changed; the schema's name follows.</summary>
    private const string Channel = "newsreader ";

    /// <summary>Stories that are told at most after a connection was lost: whoever missed more has missed most of the news.</summary>
    private const int MostMissed = 10_000;

    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LeaseCheck = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan NextConnection = TimeSpan.FromSeconds(1);

    /// <summary>Tells this process's messages from those of others.</summary>
    private readonly string node = Guid.NewGuid().ToString("N");

    /// <summary>Stories that this process stored and whose message hasn't come back to it yet; noted while it listens.</summary>
    private readonly ConcurrentDictionary<ArticleId, bool> own = new();

    private volatile bool listens;

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

        foreach (var story in listens ? arrival.Stored : [])
        {
            own[story] = true;
        }
    }

    internal override async Task ListenAsync(Action<Arrival> listener, TimeProvider time, CancellationToken cancellation)
    {
        long? newest = null;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                await using var connection = await source.OpenConnectionAsync(cancellation);
                connection.Notification += (_, message) => Hear(message.Payload, listener);
                await ListenAsync(connection, cancellation);
                listens = true;
                // Nobody told what others changed before: it must be asked for.
                var missed = newest is { } last ? await StoredAfterAsync(connection, last, cancellation) : [];
                newest = await NewestAsync(connection, cancellation);
                listener(new Arrival([.. missed.Where(story => !own.TryRemove(story, out _))], []));
                while (true)
                {
                    // A connection that a firewall forgot looks alive until something is sent over it.
                    await connection.WaitAsync(Heartbeat, cancellation);
                    newest = await NewestAsync(connection, cancellation);
                }
            }
            catch (Exception exception) when (exception is NpgsqlException or IOException or ObjectDisposedException && !cancellation.IsCancellationRequested)
            {
                await Task.Delay(NextConnection, time, cancellation);
            }
        }
    }

    private void Hear(string message, Action<Arrival> listener)
    {
        if (ArrivalMessage.Read(message, out var sender) is not { } arrival)
        {
            return;
        }

        if (sender != node)
        {
            listener(arrival);
            return;
        }

        foreach (var story in arrival.Stored)
        {
            own.TryRemove(story, out _);
        }
    }

    private static async Task ListenAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select current_schema()";
        var schema = (string?)await command.ExecuteScalarAsync(cancellation);
        command.CommandText = $"listen \"{Channel}{schema?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>When the latest story came, in Unix milliseconds; 0 when there is none.</summary>
    private static async Task<long> NewestAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select coalesce(max(imported), 0) from story";
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>The stories that came later than another one: one process at a time imports, so they were stored later as well.</summary>
    private static async Task<ImmutableArray<ArticleId>> StoredAfterAsync(NpgsqlConnection connection, long imported, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select id from story where imported > @imported order by imported desc limit @most";
        command.Parameters.AddWithValue("imported", imported);
        command.Parameters.AddWithValue("most", MostMissed);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var found = ImmutableArray.CreateBuilder<ArticleId>();
        while (await rows.ReadAsync(cancellation))
        {
            if (ArticleId.TryParse(rows.GetString(0), out var id))
            {
                found.Add(id);
            }
        }

        return found.ToImmutable();
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
}
