using System.CommandLine;

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
}
