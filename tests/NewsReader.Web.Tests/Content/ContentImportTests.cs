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
    private readonly InMemoryArticleStore store = new();
    private readonly ListLogger<ContentImport> logger = new();

    [Fact]
    public async Task Start_BadFilesBesideAGoodOne_NamesThemAndKeepsTheGoodOne()
    {
        await WriteAsync("good.txt", "عنوان الخبر\n\nقال الوزير إن العمل مستمر في المدينة.");
        await WriteAsync("empty.txt", string.Empty);
        await WriteAsync("one-line.txt", "عنوان وحده");
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "binary.txt"), [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 3, 0xFF, 0xFE, 0], Cancellation);

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
        await File.WriteAllTextAsync(Path.Combine(other.FullName, "b.txt"), "عنوان ثان\n\nنص الخبر الثاني هنا.", Cancellation);

        await StartAsync(folder.FullName, other.FullName);

        Assert.Equal(2, logger.Entries.Count(static entry => entry.Message.StartsWith("Imported", StringComparison.Ordinal)));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(folder.FullName, name), text, Cancellation);

    private Task StartAsync(params string[] folders) =>
        new ContentImport(
            new FolderImporter(store, TimeProvider.System),
            Options.Create(new ContentOptions { Folders = folders }),
            new AppFolder(folder.FullName),
            logger).StartAsync(Cancellation);

    private sealed class AppFolder(string path) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Production";

        public string ApplicationName { get; set; } = "NewsReader";

        public string ContentRootPath { get; set; } = path;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
