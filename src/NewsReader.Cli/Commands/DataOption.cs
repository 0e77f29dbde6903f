using System.CommandLine;
using NewsReader.Archive.Storage;

namespace NewsReader.Cli.Commands;

/// <summary>The option that says where the archive is.</summary>
internal static class DataOption
{
    public static Option<string> Create() => new("--data")
    {
        Description = "The archive: a folder for its database, or a PostgreSQL connection string (\"Host=…\").",
        HelpName = "DIR",
        Required = true,
    };

    /// <summary>The database that the option's value names.</summary>
    /// <exception cref="ArchiveException">It can't be used.</exception>
    public static ArchiveDatabase Open(string data) =>
        data.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? new PostgresDatabase(data) : new SqliteDatabase(data);
}
