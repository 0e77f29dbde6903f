using System.Data.Common;

namespace NewsReader.Archive.Storage;

/// <summary>A connection with the commands that were prepared on it. Used by one thread at a time.</summary>
internal sealed class DatabaseSession(DbConnection connection, ArchiveDatabase database) : IDisposable
{
    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);
    private DbTransaction? transaction;

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

    /// <summary>Runs statements that are used once.</summary>
    public void Script(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
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
            // Not committed is rolled back.
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

    private DbCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"@p{i}");
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
