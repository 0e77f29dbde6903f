using System.Threading.Channels;
using NewsReader.Archive.Importing;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Tests.Importing;

public sealed class FolderWatchTests : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder data = new();
    private readonly SqliteDatabase database;
    private readonly ArchiveStore store;
    private readonly CancellationTokenSource ending = new();
    private readonly Channel<ImportReport> reports = Channel.CreateUnbounded<ImportReport>();
    private Task watching = Task.CompletedTask;

    public FolderWatchTests()
    {
        database = new SqliteDatabase(data.Path);
        store = new ArchiveStore(database);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watching);
        ending.Dispose();
        database.Dispose();
        folder.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task RunAsync_FilesThatComeAndGo_AreTakenAndWithdrawnByEvents()
    {
        Start(TimeSpan.FromHours(1));
        await UntilAsync(static _ => true);

        folder.Write("a.txt", SampleStory.Text);
        await UntilAsync(static report => report.Imported == 1);
        Assert.NotNull(await store.FindAsync(ArticleId.FromName("a.txt"), Cancellation));

        File.Delete(folder["a.txt"]);
        await UntilAsync(static report => report.Withdrawn == 1);
        Assert.Null(await store.FindAsync(ArticleId.FromName("a.txt"), Cancellation));
    }

    [Fact]
    public async Task RunAsync_FolderThatComesLater_IsFoundByTheRescan()
    {
        var later = folder["later"];
        Start(TimeSpan.FromMilliseconds(50), later);
        await UntilAsync(static report => report.Problems.Length == 1);

        folder.Write("later/a.txt", SampleStory.Text);

        await UntilAsync(static report => report.Imported == 1);
        Assert.NotNull(await store.FindAsync(ArticleId.FromName("a.txt"), Cancellation));
    }

    private void Start(TimeSpan rescan, string? path = null)
    {
        var options = new FolderWatchOptions { Rescan = rescan, Settle = TimeSpan.FromMilliseconds(50), Gather = TimeSpan.FromMilliseconds(5) };
        var watch = new FolderWatch(new ArchiveImporter(store, TimeProvider.System), TimeProvider.System);
        watching = Task.Run(() => watch.RunAsync(path ?? folder.Path, options, null, report => reports.Writer.TryWrite(report), ending.Token), Cancellation);
    }

    private async Task UntilAsync(Func<ImportReport, bool> condition)
    {
        while (!condition(await reports.Reader.ReadAsync(Cancellation)))
        {
            // The next look may be the one.
        }
    }
}
