using Microsoft.Data.Sqlite;
using NewsReader.Archive.Importing;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Tests.Storage;

public sealed class SqliteFaultTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder data = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        folder.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task Import_DiskFull_SaysSoKeepsWhatIsStoredAndGoesOnLater()
    {
        using var database = new SqliteDatabase(data.Path);
        var store = new ArchiveStore(database);
        await ImportAsync(store, from: 0, to: 100);
        Add(from: 100, to: 400);
        database.Write(static session =>
        {
            // A database that may not grow by more than a few pages refuses as a full disk does.
            var pages = session.Number("pragma page_count")!.Value + 10;
            session.Script(FormattableString.Invariant($"pragma max_page_count = {pages}"));
            return true;
        });

        var report = await ImportAsync(store);

        Assert.Equal(ArchiveFailure.DiskFull, report.Stopped!.Failure);
        Assert.Contains("disk is full", report.Stopped.Message, StringComparison.Ordinal);
        Assert.Equal(100, (await store.LatestAsync(null, 1, Cancellation)).Total);
        Assert.NotNull(await store.FindAsync(ArticleId.FromName("0.txt"), Cancellation));

        report = await ImportAsync(store);

        Assert.Null(report.Stopped);
        Assert.Equal((300, 100), (report.Imported, report.Unchanged));
        Assert.Equal(400, (await store.LatestAsync(null, 1, Cancellation)).Total);
    }

    [Fact]
    public async Task Import_AnotherProcessWrites_WaitsThenSaysSoWhileReadingGoesOn()
    {
        using var database = new SqliteDatabase(data.Path, busySeconds: 1);
        var store = new ArchiveStore(database);
        await ImportAsync(store, from: 0, to: 3);
        Add(from: 3, to: 5);
        using var other = new SqliteConnection($"Data Source={database.Name};Pooling=False");
        await other.OpenAsync(Cancellation);
        ImportReport report;
        await using (await other.BeginTransactionAsync(Cancellation))
        {
            report = await ImportAsync(store);
            Assert.Equal(3, (await store.LatestAsync(null, 10, Cancellation)).Articles.Length);
        }

        Assert.Equal(ArchiveFailure.Locked, report.Stopped!.Failure);
        Assert.Equal(2, (await ImportAsync(store)).Imported);
    }

    [Fact]
    public async Task Opening_WhileAnotherProcessWrites_ReadsAndSearches()
    {
        using (var database = new SqliteDatabase(data.Path))
        {
            await ImportAsync(new ArchiveStore(database), from: 0, to: 3);
        }

        using var again = new SqliteDatabase(data.Path, busySeconds: 1);
        using var other = new SqliteConnection($"Data Source={again.Name};Pooling=False");
        await other.OpenAsync(Cancellation);
        await using (await other.BeginTransactionAsync(Cancellation))
        {
            var store = new ArchiveStore(again);
            var headline = (await store.LatestAsync(null, 1, Cancellation)).Articles.Single().Article.Headline!.Value;
            var word = headline.In(SampleStory.WithQuotes).Split(' ')[0];
            Assert.Equal(3, (await store.SearchAsync(new SearchRequest { Words = word }, Cancellation)).Total.Number);
        }
    }

    [Fact]
    public void Opening_FileThatIsNoDatabase_SaysSo()
    {
        data.Write(SqliteDatabase.FileName, new string('x', 4096));
        using var database = new SqliteDatabase(data.Path);

        Assert.Equal(ArchiveFailure.Damaged, Assert.Throws<ArchiveException>(() => new ArchiveStore(database)).Failure);
    }

    private void Add(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            folder.Write(FormattableString.Invariant($"{i}.txt"), SampleStory.WithQuotes);
            File.SetLastWriteTimeUtc(folder[FormattableString.Invariant($"{i}.txt")], new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }
    }

    private Task<ImportReport> ImportAsync(ArchiveStore store, int from = 0, int to = 0)
    {
        Add(from, to);
        return new ArchiveImporter(store, TimeProvider.System).ImportAsync(folder.Path, null, null, Cancellation);
    }
}
