using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using NewsReader.Archive.Importing;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Tests.Importing;

/// <summary>Which files are stories, and what becomes of the others.</summary>
public sealed class StoryFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder data = new();
    private readonly SqliteDatabase database;
    private readonly ArchiveStore store;
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public StoryFilesTests()
    {
        database = new SqliteDatabase(data.Path);
        store = new ArchiveStore(database);
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task ImportAsync_TextAndMarkdownInFolders_AreImportedUnderTheirPaths()
    {
        folder.Write("one.txt", SampleStory.Text);
        folder.Write("2026/03/two.MD", SampleStory.Text);

        var report = await ImportAsync();

        Assert.Equal(2, report.Imported);
        Assert.Equal("one.txt", (await FindAsync("one.txt"))!.File);
        Assert.Equal("2026/03/two.MD", (await FindAsync("2026/03/two.MD"))!.File);
        Assert.Equal(time.GetUtcNow(), (await FindAsync("one.txt"))!.Imported);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("readme.TXT")]
    [InlineData(".hidden.txt")]
    [InlineData(".hidden/story.txt")]
    [InlineData("~$story.txt")]
    [InlineData("story.txt~")]
    [InlineData("story.txt.tmp")]
    [InlineData("story.txt.part")]
    [InlineData("picture.png")]
    public async Task ImportAsync_FilesThatAreNoStories_AreLeftAlone(string name)
    {
        folder.Write(name, SampleStory.Text);

        var report = await ImportAsync();

        Assert.Equal(0, report.Imported);
        Assert.Empty(report.Problems);
    }

    [Theory]
    [InlineData("", ImportReason.Empty)]
    [InlineData(" \n\t\r\n ", ImportReason.Empty)]
    [InlineData(SampleStory.Headline, ImportReason.HeadlineOnly)]
    [InlineData("\n\n" + SampleStory.Headline + "\n\n", ImportReason.HeadlineOnly)]
    public async Task ImportAsync_StoryWithoutText_IsSetAsideAndTheOthersAreImported(string text, ImportReason reason)
    {
        folder.Write("a.txt", SampleStory.Text);
        folder.Write("b.txt", text);
        folder.Write("c.txt", SampleStory.Text);

        var report = await ImportAsync();

        Assert.Equal(2, report.Imported);
        var problem = Assert.Single(report.Problems);
        Assert.Equal(("b.txt", reason, time.GetUtcNow()), (problem.File, problem.Reason, problem.Time));
        Assert.NotEmpty(problem.Detail);
    }

    [Fact]
    public async Task ImportAsync_BinaryAndUnknownEncoding_AreSetAside()
    {
        folder.Write("binary.txt", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3, 4, 5, 6, 7, 8]);
        folder.Write("russian.txt", SampleStory.InCodePage("Министр транспорта открыл новую станцию\n\nна севере города", 1251));

        var report = await ImportAsync();

        Assert.Equal([ImportReason.Binary, ImportReason.UnknownEncoding], report.Problems.Select(static problem => problem.Reason));
    }

    [Fact]
    public async Task ImportAsync_StoryWithoutDateline_IsImported()
    {
        folder.Write("plain.txt", "عنوان الخبر\n\nنص الخبر بلا مكان ولا تاريخ.");

        Assert.Equal(1, (await ImportAsync()).Imported);
    }

    [Fact]
    public async Task ImportAsync_OldEncoding_IsImportedWithANote()
    {
        folder.Write("old.txt", SampleStory.InCodePage(SampleStory.Text, 1256));

        var report = await ImportAsync();

        Assert.Equal(1, report.Imported);
        Assert.Equal(new ImportNote("old.txt", new DecodeNote(DecodeNoteCode.EncodingGuessed, 0)), Assert.Single(report.Notes));
        Assert.Equal(SampleStory.Text, (await FindAsync("old.txt"))!.Article.Text);
    }

    [Fact]
    public async Task ImportAsync_FileLargerThanTheLimit_IsNotOpened()
    {
        using (var file = File.Create(folder["huge.txt"]))
        {
            file.SetLength(10L * 1024 * 1024 * 1024);
        }

        var problem = Assert.Single((await ImportAsync()).Problems);

        Assert.Equal(ImportReason.TooLarge, problem.Reason);
    }

    [Fact]
    public async Task ImportAsync_LinksPipesAndFolders_AreSetAsideUnopened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in its file system.");
        folder.Write("good/story.txt", SampleStory.Text);
        File.CreateSymbolicLink(folder["device.txt"], "/dev/zero");
        File.CreateSymbolicLink(folder["outside.txt"], "/etc/hostname");
        File.CreateSymbolicLink(folder["broken.txt"], folder["nowhere.txt"]);
        Directory.CreateSymbolicLink(folder["loop"], folder.Path);
        Directory.CreateDirectory(folder["folder.txt"]);
        using (var pipe = Process.Start("mkfifo", [folder["pipe.txt"]]))
        {
            await pipe.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var report = await ImportAsync();

        Assert.Equal(1, report.Imported);
        Assert.Equal(
            [
                ("broken.txt", ImportReason.SymbolicLink),
                ("device.txt", ImportReason.SymbolicLink),
                ("folder.txt", ImportReason.NotAFile),
                ("loop", ImportReason.SymbolicLink),
                ("outside.txt", ImportReason.SymbolicLink),
                ("pipe.txt", ImportReason.Empty),
            ],
            report.Problems.Select(static problem => (problem.File, problem.Reason)));
    }

    [Fact]
    public async Task ImportAsync_NameThatIsNotUtf8_IsSetAside()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems refuse such names themselves.");
        using (var shell = Process.Start("bash", ["-c", "printf 'x' > \"$1\"/$'bad\\xff.txt'", "bash", folder.Path]))
        {
            await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var problem = Assert.Single((await ImportAsync()).Problems);

        Assert.Equal(ImportReason.BadName, problem.Reason);
        using var cleaning = Process.Start("bash", ["-c", "rm -f -- \"$1\"/bad*", "bash", folder.Path]);
        await cleaning.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task ImportAsync_NameWithLineEndAndOverride_IsImportedAndPrintedOnOneLine()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows refuses line ends in names.");
        folder.Write("a\nb\u202E.txt", SampleStory.Headline);

        var problem = Assert.Single((await ImportAsync()).Problems);

        Assert.Equal("a\\u000Ab\\u202E.txt: headline only, no text below it", problem.ToString());
    }

    [Fact]
    public async Task ImportAsync_MissingFolder_IsAProblem()
    {
        var report = await ImportAsync(folder["nowhere"]);

        Assert.Equal((".", ImportReason.FolderMissing), (report.Problems.Single().File, report.Problems.Single().Reason));
    }

    private Task<ImportReport> ImportAsync(string? path = null) =>
        new ArchiveImporter(store, time).ImportAsync(path ?? folder.Path, options: null, progress: null, TestContext.Current.CancellationToken);

    private ValueTask<StoredArticle?> FindAsync(string file) => store.FindAsync(ArticleId.FromName(file), TestContext.Current.CancellationToken);
}
