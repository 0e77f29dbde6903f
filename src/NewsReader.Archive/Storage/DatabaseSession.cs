using System.Data.Common;

namespace NewsReader.Archive.Storage;

/// <summary>A connection with the commands that were prepared on it. Used by one thread at a time.</summary>
internal sealed class DatabaseSession(DbConnection connection, ArchiveDatabase database) : IDisposable
{
    /// <summary>Statements that wait for each other at most; more would only hold memory.</summary>
    private const int MaxWaiting = 1_000;

    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);
    private DbTransaction? transaction;
    private DbBatch? waiting;

    /// <summary>Whether something failed, so that the connection's state isn't certain any more.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Runs a statement that returns no rows.</summary>
    /// <param name="sql">The statement; its parameters are @p0, @p1 and so on.</param>
    /// <param name="values">The parameters' values; null is NULL.</param>
    /// <returns>How many rows it changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        var command = Prepare(sql, values);
        return Guarded(command, static command => command.ExecuteNonQuery());
    }

    /// <summary>
    /// As <see cref="Execute"/>, when nobody needs the outcome: where statements travel over a network, it goes there together with others, at
    /// the latest before the next question or the end of the transaction.
    /// </summary>
    public void Later(string sql, params ReadOnlySpan<object?> values)
    {
        if (!connection.CanCreateBatch)
        {
            Execute(sql, values);
            return;
        }

        waiting ??= connection.CreateBatch();
        var command = waiting.CreateBatchCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = NameOf(i);
            parameter.Value = values[i] ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        waiting.BatchCommands.Add(command);
        if (waiting.BatchCommands.Count >= MaxWaiting)
        {
            Flush();
        }
    }

    /// <summary>The first column of the first row, or null.</summary>
    public object? Scalar(string sql, params ReadOnlySpan<object?> values)
    {
        var command = Prepare(sql, values);
        return Guarded(command, static command => command.ExecuteScalar()) is var value && value is DBNull ? null : value;
    }

    /// <summary>As <see cref="Scalar"/>, for whole numbers.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values) =>
        Scalar(sql, values) is { } value ? Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>All rows, each made by <paramref name="map"/>.</summary>
    public List<T> List<T>(string sql, Func<DbDataReader, T> map, params ReadOnlySpan<object?> values)
    {
        var command = Prepare(sql, values);
        return Guarded(command, command =>
        {
            var rows = new List<T>();
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                rows.Add(map(reader));
            }

            return rows;
        });
    }

    /// <summary>Uses the connection as only its database can.</summary>
    public void With(Action<DbConnection> use)
    {
        Flush();
        Guarded(connection, open =>
        {
            use(open);
            return true;
        });
    }

    /// <summary>Runs statements that are used once.</summary>
    public void Script(string sql)
    {
        Flush();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = database.ScriptSeconds;
        command.Transaction = transaction;
        Guarded(command, static command => command.ExecuteNonQuery());
    }

    /// <summary>Runs changes that happen whole or not at all.</summary>
    public void InTransaction(Action change)
    {
        transaction = Guarded(connection, static connection => connection.BeginTransaction());
        try
        {
            change();
            Flush();
            Guarded(transaction, static transaction =>
            {
                transaction.Commit();
                return true;
            });
        }
        catch
        {
            IsBroken = true;
            throw;
        }
        finally
        {
            // Not committed is rolled back, not sent is forgotten.
            waiting?.Dispose();
            waiting = null;
            transaction.Dispose();
            transaction = null;
        }
    }

    public void Dispose()
    {
        foreach (var command in commands.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private static string NameOf(int parameter) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"@p{parameter}");

    private void Flush()
    {
        if (waiting is not { } batch)
        {
            return;
        }

        waiting = null;
        batch.Transaction = transaction;
        try
        {
            Guarded(batch, static batch => batch.ExecuteNonQuery());
        }
        finally
        {
            batch.Dispose();
        }
    }

    private DbCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        Flush();
        if (!commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = NameOf(i);
                command.Parameters.Add(parameter);
            }

            commands.Add(sql, command);
        }

        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }

    private TResult Guarded<T, TResult>(T subject, Func<T, TResult> use)
    {
        try
        {
            return use(subject);
        }
        catch (DbException exception)
        {
            IsBroken = true;
            throw database.Explain(exception);
        }
    }
}
