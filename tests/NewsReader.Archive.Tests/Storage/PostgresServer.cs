using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace NewsReader.Archive.Tests.Storage;

/// <summary>A PostgreSQL server for the time of the tests: the one that NEWSREADER_TEST_POSTGRES names, else Debian's, started on a port of its own.</summary>
public sealed class PostgresServer : IDisposable
{
    private readonly string? folder;
    private readonly string? binaries;
    private readonly string? connectionString;
    private readonly string why = string.Empty;
    private int schemas;

    public PostgresServer()
    {
        connectionString = Environment.GetEnvironmentVariable("NEWSREADER_TEST_POSTGRES");
        if (!string.IsNullOrEmpty(connectionString))
        {
            return;
        }

        binaries = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(static version => version, StringComparer.Ordinal).Select(static version => Path.Combine(version, "bin")).FirstOrDefault()
            : null;
        if (binaries is null)
        {
            why = "No PostgreSQL: install Debian's postgresql, or name a server in NEWSREADER_TEST_POSTGRES.";
            return;
        }

        folder = Directory.CreateTempSubdirectory("newsreader-postgres-").FullName;
        if (IsRoot)
        {
            Run("chown", ["postgres", folder], asUser: false);
        }

        var data = Path.Combine(folder, "data");
        var port = FreePort();
        Run(Path.Combine(binaries, "initdb"), ["-D", data, "-U", "test", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"], IsRoot);
        Run(
            Path.Combine(binaries, "pg_ctl"),
            ["-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o", string.Create(CultureInfo.InvariantCulture, $"-p {port} -h 127.0.0.1 -k {folder} -c fsync=off"), "start"],
            IsRoot);
        connectionString = string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=test;Database=postgres;Include Error Detail=true");
    }

    private static bool IsRoot => Environment.UserName == "root";

    /// <summary>A connection string to an empty schema; skips the test where there is no server, except in continuous integration.</summary>
    public string NewSchema()
    {
        if (connectionString is null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", why);
            Assert.Skip(why);
        }

        var schema = string.Create(CultureInfo.InvariantCulture, $"test_{Environment.ProcessId}_{Interlocked.Increment(ref schemas)}");
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"create schema {schema}";
        command.ExecuteNonQuery();
        return new NpgsqlConnectionStringBuilder(connectionString) { SearchPath = schema }.ToString();
    }

    public void Dispose()
    {
        if (folder is null || binaries is null)
        {
            return;
        }

        NpgsqlConnection.ClearAllPools();
        Run(Path.Combine(binaries, "pg_ctl"), ["-D", Path.Combine(folder, "data"), "-m", "immediate", "stop"], IsRoot);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Runs a program; the server refuses to run as root.</summary>
    /// <remarks>Its output goes to a file: the standard output of the tests belongs to their runner, which loses results when others write into it.</remarks>
    private void Run(string program, string[] arguments, bool asUser)
    {
        var output = Path.Combine(folder!, "output");
        var start = new ProcessStartInfo("bash", ["-c", "exec \"$@\" > \"$0\" 2>&1 < /dev/null", output, .. asUser ? new[] { "runuser", "-u", "postgres", "--" } : [], program, .. arguments]);
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, process.ExitCode == 0 ? null : File.ReadAllText(output));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
