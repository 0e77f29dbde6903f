namespace NewsReader.Archive.Storage;

/// <summary>Says where an archive is, in one text: a folder for its own database, or a PostgreSQL connection string.</summary>
public static class ArchiveLocation
{
    /// <summary>Whether the text is a connection string: it names a host.</summary>
    public static bool IsPostgres(string location)
    {
        ArgumentNullException.ThrowIfNull(location);
        return location.Contains("Host=", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The database at a location. Whoever asks for it disposes it.</summary>
    /// <exception cref="ArchiveException">It can't be used; the message says what to do.</exception>
    public static ArchiveDatabase Open(string location) => IsPostgres(location) ? new PostgresDatabase(location) : new SqliteDatabase(location);
}
