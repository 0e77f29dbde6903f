using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsReader.Archive.Importing;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Content;

namespace NewsReader.Web.Tests.Content;

public sealed class ContentImportTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("stories");
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("archive");
    private readonly SqliteDatabase database;
    private readonly ArchiveStore store;
    private readonly ImportStatus status = new(TimeProvider.System);
    private readonly ListLogger<ContentImport> logger = new();

    public ContentImportTests()
    {
        database = new SqliteDatabase(data.FullName);
        store = new ArchiveStore(database);
    }

    [Fact]
    public async Task Start_BadFilesBesideAGoodOne_NamesThemAndKeepsTheGoodOne()
    {
        await WriteAsync("good.txt", "عنوان الخبر\n\nقال الوزير إن العمل مستمر في المدينة.");
        await WriteAsync("empty.txt", string.Empty);
        await WriteAsync("one-line.txt", "عنوان وحده");
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "binary.txt"), [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 3, 0xFF, 0xFE, 0], Cancellation);
        File.SetLastWriteTimeUtc(Path.Combine(folder.FullName, "binary.txt"), DateTime.UtcNow.AddHours(-1));

        await StartAsync(folder.FullName);

        Assert.Equal("good.txt", Assert.Single((await store.LatestAsync(null, 10, Cancellation)).Articles).File);
        Assert.All(["empty.txt", "one-line.txt", "binary.txt"], file => Assert.Contains(
            logger.Entries, entry => entry.Level == LogLevel.Warning && entry.Message.Contains(file, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Start_NoSuchFolder_SaysWhichAndStarts()
    {
        await StartAsync("no-such-folder");

        var entry = Assert.Single(logger.Entries);
        Assert.Equal(LogLevel.Error, entry.Level);
        Assert.Contains("no-such-folder", entry.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_MoreFolders_ImportsEach()
    {
        await WriteAsync("a.txt", "عنوان أول\n\nنص الخبر الأول هنا.");
        var other = folder.CreateSubdirectory("other");
        await WriteAsync("other/b.txt", "عنوان ثان\n\nنص الخبر الثاني هنا.");

        await StartAsync(folder.FullName, other.FullName);

        Assert.Equal(2, logger.Entries.Count(static entry => entry.Message.StartsWith("Imported", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Start_FileThatIsSetAside_IsToldOnceAndStaysVisible()
    {
        await WriteAsync("empty.txt", string.Empty);

        await StartAsync(folder.FullName);
        await StartAsync(folder.FullName);

        Assert.Equal("empty.txt", Assert.Single(Assert.Single(status.Folders).Last!.Problems).File);
        Assert.Equal("empty.txt", Assert.Single(await store.ProblemsAsync(Cancellation)).Problem.File);
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Delete(recursive: true);
        data.Delete(recursive: true);
    }

    private static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;

    /// <summary>Writes a file that has stood still for a while.</summary>
    private async Task WriteAsync(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        await File.WriteAllTextAsync(file, text, Cancellation);
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-1));
    }

    private async Task StartAsync(params string[] folders)
    {
        using var import = new ContentImport(
            store,
            new FolderWatch(new ArchiveImporter(store, TimeProvider.System), TimeProvider.System),
            status,
            Options.Create(new ContentOptions { Folders = folders }),
            new AppFolder(folder.FullName),
            TimeProvider.System,
            logger);
        await import.StartAsync(Cancellation);
        await import.StopAsync(Cancellation);
    }

    private sealed class AppFolder(string path) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Production";

        public string ApplicationName { get; set; } = "NewsReader";

        public string ContentRootPath { get; set; } = path;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
