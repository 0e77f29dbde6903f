using System.Data.Common;
using Npgsql;

namespace NewsReader.Archive.Storage;

/// <content>What several processes on one database agree on.</content>
public sealed partial class PostgresDatabase
{
    /// <summary>The channel on which nodes tell each other what changed; the schema's name follows.</summary>
    private const string Channel = "newsreader ";

    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LeaseCheck = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan NextConnection = TimeSpan.FromSeconds(1);

    /// <summary>Tells this process's messages from those of others.</summary>
    private readonly string node = Guid.NewGuid().ToString("N");

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
}
