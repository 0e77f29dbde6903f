using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Archive.Storage;
using NewsReader.Archive.Tests.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Hosting;
using NewsReader.Web.Tests.Stories;
using Npgsql;

namespace NewsReader.Web.Tests.Hosting.Nodes;

public sealed class NodesTests : IClassFixture<PostgresServer>, IDisposable
{
    private readonly string stories = Directory.CreateTempSubdirectory("stories-").FullName;
    private readonly string database;
    private readonly Node one;
    private readonly Node other;

    public NodesTests(PostgresServer server)
    {
        database = server.NewSchema();
        one = new Node(database, stories);
        other = new Node(database, stories);
    }

    private static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;

    public void Dispose()
    {
        one.Dispose();
        other.Dispose();
        Directory.Delete(stories, recursive: true);
    }

    [Fact]
    public async Task Start_BothAtOnceOnAnEmptyDatabase_BothAreReady()
    {
        await Task.WhenAll(Task.Run(() => one.Server, Cancellation), Task.Run(() => other.Server, Cancellation));

        Assert.Equal((HttpStatusCode.OK, "Healthy"), await AskAsync(one, "/health/ready"));
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await AskAsync(other, "/health/ready"));
    }

    [Fact]
    public async Task Health_TablesOfANewerVersion_IsLiveButNotReadyAndTellsNothing()
    {
        _ = one.Server;
        await ExecuteAsync("insert into archive_version(number) values(99)");

        Assert.Equal((HttpStatusCode.OK, "Healthy"), await AskAsync(one, "/health/live"));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), await AskAsync(one, "/health/ready"));
    }

    [Fact]
    public void Keys_SignedByOneNode_AreReadByTheOther()
    {
        var signed = one.Services.GetDataProtectionProvider().CreateProtector("test").Protect("words");

        Assert.Equal("words", other.Services.GetDataProtectionProvider().CreateProtector("test").Unprotect(signed));
    }

    [Fact]
    public async Task Story_DroppedIntoTheFolder_IsAnnouncedAndShownByBothNodes()
    {
        var (heard, heardToo) = (Listen(one), Listen(other));
        using var reader = other.CreateClient();
        Assert.DoesNotContain(SeedStory.Kremlin, await reader.GetStringAsync("/", Cancellation), StringComparison.Ordinal);

        Drop("seed.txt");
        var story = ArticleId.FromName("seed.txt");

        Assert.Contains(story, (await heard).Stored);
        Assert.Contains(story, (await heardToo).Stored);
        // The page that was kept is forgotten, not only in the node that imported.
        Assert.Contains(Paths.Story(story), await reader.GetStringAsync("/", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_RedisIsAway_PageIsServedAllTheSame()
    {
        using var node = new Node(database, stories, ("ConnectionStrings:Redis", "127.0.0.1:1"));

        Assert.Equal(HttpStatusCode.OK, (await AskAsync(node, "/")).Status);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(node, "/lab")).Status);
    }

    [Fact]
    public async Task Import_NodeThatImportsEnds_IsTakenOverByTheOther()
    {
        _ = one.Server;
        _ = other.Server;
        Assert.Null(other.Services.GetRequiredService<ArchiveStore>().TryTakeImport());

        await one.DisposeAsync();
        var heard = Listen(other);
        Drop("late.txt");

        Assert.Contains(ArticleId.FromName("late.txt"), (await heard).Stored);
        using var reader = other.CreateClient();
        Assert.Contains(Paths.Story(ArticleId.FromName("late.txt")), await reader.GetStringAsync("/", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_SessionOfTheImportingNodeIsCut_SomebodyImportsOn()
    {
        _ = one.Server;
        _ = other.Server;
        var heard = Listen(other);
        await ExecuteAsync("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted and pid <> pg_backend_pid()");

        Drop("after.txt");

        Assert.Contains(ArticleId.FromName("after.txt"), (await heard).Stored);
    }

    /// <summary>The first arrival that names a story.</summary>
    private static async Task<Arrival> Listen(Node node)
    {
        var heard = new TaskCompletionSource<Arrival>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var subscription = node.Services.GetRequiredService<ArchiveStore>().Arrivals.Subscribe(arrival =>
        {
            if (!arrival.IsUnknown)
            {
                heard.TrySetResult(arrival);
            }
        });
        return await heard.Task.WaitAsync(Cancellation);
    }

    private static async Task<(HttpStatusCode Status, string Body)> AskAsync(Node node, string path)
    {
        using var client = node.CreateClient();
        using var response = await client.GetAsync(path, Cancellation);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>Puts a story into the folder that has stood still for a while.</summary>
    private void Drop(string name)
    {
        var aside = Path.Combine(stories, name + ".part");
        File.WriteAllText(aside, SeedStory.Article.Text);
        File.SetLastWriteTimeUtc(aside, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.Move(aside, Path.Combine(stories, name));
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
