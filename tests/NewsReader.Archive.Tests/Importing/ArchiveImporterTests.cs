using NewsReader.Archive.Importing;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Tests.Importing;

public sealed class ArchiveImporterTests : IDisposable
{
    private static readonly DateTime Before = new(2026, 1, 1, 8, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder data = new();
    private readonly SqliteDatabase database;
    private readonly ArchiveStore store;

    public ArchiveImporterTests()
    {
        database = new SqliteDatabase(data.Path);
        store = new ArchiveStore(database);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task ImportAsync_Seeds_ImportsTheStoryWithoutProblems()
    {
        var report = await ImportAsync(Seeds.Folder);

        Assert.True(report.Imported >= 1);
        Assert.Empty(report.Problems);
        Assert.NotNull(await FindAsync("000_7e7eb9076ff80330.txt"));
    }

    [Fact]
    public async Task ImportAsync_NothingChanged_ReadsNoFile()
    {
        Write("a.txt", SampleStory.Text);
        Write("empty.txt", " ");
        await ImportAsync();
        var read = File.GetLastAccessTimeUtc(folder["a.txt"]);
        File.SetLastAccessTimeUtc(folder["a.txt"], read.AddYears(-1));

        var report = await ImportAsync();

        Assert.Equal((0, 1), (report.Imported, report.Unchanged));
        Assert.Equal("empty.txt", Assert.Single(report.Problems).File);
        Assert.Equal(read.AddYears(-1), File.GetLastAccessTimeUtc(folder["a.txt"]), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task ImportAsync_OnlyTheTimeChanged_IsUnchanged()
    {
        Write("a.txt", SampleStory.Text);
        await ImportAsync();
        File.SetLastWriteTimeUtc(folder["a.txt"], Before.AddHours(1));

        var report = await ImportAsync();

        Assert.Equal((0, 1), (report.Imported, report.Unchanged));
        Assert.Empty(await store.VersionsAsync(ArticleId.FromName("a.txt"), Cancellation));
    }

    [Fact]
    public async Task ImportAsync_EditedFile_BecomesANewVersionUnderTheSameLink()
    {
        Write("a.txt", SampleStory.Text);
        await ImportAsync();
        Write("a.txt", SampleStory.WithQuotes, Before.AddHours(1));

        var report = await ImportAsync();

        Assert.Equal(1, report.Imported);
        Assert.Equal(SampleStory.WithQuotes, (await FindAsync("a.txt"))!.Article.Text);
        Assert.Equal(SampleStory.Text, Assert.Single(await store.VersionsAsync(ArticleId.FromName("a.txt"), Cancellation)).Text);
    }

    [Fact]
    public async Task ImportAsync_DeletedFile_IsWithdrawnAndComesBackWithTheFile()
    {
        Write("a.txt", SampleStory.WithQuotes);
        Write("b.txt", SampleStory.Text);
        await ImportAsync();
        File.Delete(folder["a.txt"]);

        var report = await ImportAsync();

        Assert.Equal(1, report.Withdrawn);
        Assert.Null(await FindAsync("a.txt"));
        Assert.Equal("الوزير يتحدث عن ضمانات للمزارعين", (await store.FindWithdrawnAsync(ArticleId.FromName("a.txt"), Cancellation))!.Headline);
        Assert.Equal(0, (await store.SearchAsync(new SearchRequest { Words = "السدود" }, Cancellation)).Total.Number);
        Assert.Equal(1, (await store.LatestAsync(null, 10, Cancellation)).Total);

        Write("a.txt", SampleStory.WithQuotes);
        report = await ImportAsync();

        Assert.Equal((1, 1), (report.Imported, report.Returned));
        Assert.NotNull(await FindAsync("a.txt"));
        Assert.Null(await store.FindWithdrawnAsync(ArticleId.FromName("a.txt"), Cancellation));
        Assert.Empty(await store.VersionsAsync(ArticleId.FromName("a.txt"), Cancellation));
    }

    [Fact]
    public async Task ImportAsync_FolderGoneForAWhile_WithdrawsNothing()
    {
        Write("a.txt", SampleStory.Text);
        await ImportAsync();
        var aside = folder.Path + "-aside";
        Directory.Move(folder.Path, aside);

        var report = await ImportAsync();

        Directory.Move(aside, folder.Path);
        Assert.Equal(ImportReason.FolderMissing, Assert.Single(report.Problems).Reason);
        Assert.NotNull(await FindAsync("a.txt"));
    }

    [Fact]
    public async Task ImportAsync_MostFilesGoneAtOnce_KeepsTheStoriesUntilThatIsConfirmed()
    {
        WriteMany(30);
        await ImportAsync();
        DeleteMany(30);
        Write("new.txt", SampleStory.Text);

        var report = await ImportAsync();

        var problem = Assert.Single(report.Problems);
        Assert.Equal((".", ImportReason.MostFilesGone, 0, 1), (problem.File, problem.Reason, report.Withdrawn, report.Imported));
        Assert.Contains("30 stories", problem.Detail, StringComparison.Ordinal);
        Assert.Equal(31, (await store.LatestAsync(null, 1, Cancellation)).Total);
        Assert.Equal(ImportReason.MostFilesGone, Assert.Single(await store.ProblemsAsync(Cancellation)).Problem.Reason);

        report = await new ArchiveImporter(store, TimeProvider.System)
            .ImportAsync(folder.Path, new ImportOptions { ConfirmWithdrawals = true }, null, Cancellation);

        Assert.Equal(30, report.Withdrawn);
        Assert.Empty(report.Problems);
        Assert.Empty(await store.ProblemsAsync(Cancellation));
        Assert.Equal(1, (await store.LatestAsync(null, 1, Cancellation)).Total);
    }

    [Fact]
    public async Task ImportAsync_MostFilesGoneAndBack_ForgetsTheProblem()
    {
        WriteMany(25);
        await ImportAsync();
        var aside = folder.Path + "-aside";
        Directory.Move(folder.Path, aside);
        Directory.CreateDirectory(folder.Path);

        Assert.Equal(ImportReason.MostFilesGone, Assert.Single((await ImportAsync()).Problems).Reason);

        Directory.Delete(folder.Path);
        Directory.Move(aside, folder.Path);
        var report = await ImportAsync();

        Assert.Equal((0, 25, 0), (report.Imported, report.Unchanged, report.Withdrawn));
        Assert.Empty(report.Problems);
        Assert.Empty(await store.ProblemsAsync(Cancellation));
    }

    [Fact]
    public async Task ImportAsync_FilesMovedInsideTheFolder_WithdrawsTheOldLinks()
    {
        WriteMany(25);
        await ImportAsync();
        DeleteMany(25);
        WriteMany(25, "2026/");

        var report = await ImportAsync();

        Assert.Equal((25, 25), (report.Imported, report.Withdrawn));
        Assert.Empty(report.Problems);
    }

    [Fact]
    public async Task ImportAsync_ProblemsOfFiles_AreKeptWithTheirFirstTimeUntilTheyAreMended()
    {
        Write("a.txt", SampleStory.Headline);
        File.CreateSymbolicLink(folder["link.txt"], folder["a.txt"]);
        await ImportAsync();
        var first = await store.ProblemsAsync(Cancellation);
        await ImportAsync();

        Assert.Equal(first, await store.ProblemsAsync(Cancellation));
        Assert.Equal([ImportReason.HeadlineOnly, ImportReason.SymbolicLink], first.Select(static one => one.Problem.Reason).Order());
        Assert.All(first, one => Assert.Equal(folder.Path, one.Folder));

        Write("a.txt", SampleStory.Text, Before.AddHours(1));
        File.Delete(folder["link.txt"]);
        await ImportAsync();

        Assert.Empty(await store.ProblemsAsync(Cancellation));
        Assert.NotNull(await FindAsync("a.txt"));
    }

    [Fact]
    public async Task ImportAsync_EditThatCantBeRead_KeepsTheStoryAndTellsTheProblem()
    {
        Write("a.txt", SampleStory.Text);
        await ImportAsync();
        Write("a.txt", SampleStory.Headline, Before.AddHours(1));

        var report = await ImportAsync();

        Assert.Equal(ImportReason.HeadlineOnly, Assert.Single(report.Problems).Reason);
        Assert.Equal(SampleStory.Text, (await FindAsync("a.txt"))!.Article.Text);
    }

    [Fact]
    public async Task ImportAsync_SameIdInTwoFiles_KeepsTheFirstUntilItGoes()
    {
        Write("a.md", "---\nid: train\n---\n# " + SampleStory.Text);
        Write("b.md", "---\nid: train\n---\n# " + SampleStory.WithQuotes);

        var report = await ImportAsync();

        Assert.Equal(1, report.Imported);
        Assert.Equal(("b.md", ImportReason.DuplicateId), (report.Problems.Single().File, report.Problems.Single().Reason));

        File.Delete(folder["a.md"]);
        report = await ImportAsync();

        Assert.Empty(report.Problems);
        Assert.Equal("b.md", Assert.Single((await store.LatestAsync(null, 10, Cancellation)).Articles).File);
    }

    [Fact]
    public async Task ImportAsync_IdOfAStoryChanged_WithdrawsTheOldLink()
    {
        Write("a.md", "---\nid: one\n---\n# " + SampleStory.Text);
        await ImportAsync();
        var old = Assert.Single((await store.LatestAsync(null, 10, Cancellation)).Articles).Article.Id;
        Write("a.md", "---\nid: two\n---\n# " + SampleStory.Text, Before.AddHours(1));

        await ImportAsync();

        Assert.NotEqual(old, Assert.Single((await store.LatestAsync(null, 10, Cancellation)).Articles).Article.Id);
        Assert.NotNull(await store.FindWithdrawnAsync(old, Cancellation));
    }

    [Fact]
    public async Task ImportAsync_MoreThanABatch_StoresAllInOrderAndTellsProgress()
    {
        for (var i = 0; i < 1_100; i++)
        {
            Write($"{i:D4}.txt", SampleStory.Text);
        }

        var steps = new List<ImportProgress>();
        var report = await new ArchiveImporter(store, TimeProvider.System).ImportAsync(folder.Path, null, new Immediately(steps.Add), Cancellation);

        Assert.Equal(1_100, report.Imported);
        Assert.Equal([500, 1000, 1100], steps.Where(static step => step.Phase is ImportPhase.Reading).Select(static step => step.Done));
        Assert.Equal(ImportPhase.SortingIndex, steps[^1].Phase);
        Assert.All(steps, static step => Assert.Equal((1_100, true), (step.Total, step.PerSecond > 0)));
        Assert.Equal(1_100, (await store.LatestAsync(null, 1, Cancellation)).Total);
    }

    [Fact]
    public async Task ImportAsync_Cancelled_KeepsWholeBatches()
    {
        for (var i = 0; i < 700; i++)
        {
            Write($"{i:D4}.txt", SampleStory.Text);
        }

        using var cancellation = new CancellationTokenSource();
        var importer = new ArchiveImporter(store, TimeProvider.System);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => importer.ImportAsync(folder.Path, null, new Immediately(_ => cancellation.Cancel()), cancellation.Token));

        Assert.Equal(500, (await store.LatestAsync(null, 1, Cancellation)).Total);
        Assert.Equal(200, (await ImportAsync()).Imported);
    }

    [Fact]
    public async Task ImportAsync_FileJustWritten_WaitsUntilItHasSettled()
    {
        Write("old.txt", SampleStory.Text);
        folder.Write("new.txt", SampleStory.Text);
        var importer = new ArchiveImporter(store, TimeProvider.System);

        var report = await importer.ImportAsync(folder.Path, new ImportOptions { Settle = TimeSpan.FromHours(1) }, null, Cancellation);

        Assert.Equal((1, 1), (report.Imported, report.Unsettled));
        Assert.Null(await FindAsync("new.txt"));
        Assert.NotNull(await FindAsync("old.txt"));
    }

    [Fact]
    public async Task ImportAsync_StoriesOfAnOlderParser_AreReadAgain()
    {
        Write("a.txt", SampleStory.WithQuotes);
        await ImportAsync();
        database.Write(static session => session.Execute("update story set parser = 'old', parsed = x'00'"));

        Assert.NotEmpty((await FindAsync("a.txt"))!.Article.Speech);
        await ImportAsync();

        Assert.Equal(0, database.Read(static session => session.Number("select count(*) from story where parser = 'old'")));
        Assert.NotEmpty((await FindAsync("a.txt"))!.Article.Speech);
        Assert.Empty(await store.VersionsAsync(ArticleId.FromName("a.txt"), Cancellation));
    }

    [Fact]
    public async Task ImportAsync_IndexOfAnOlderAnalyzer_IsMadeAnewAndSaysSo()
    {
        Write("a.txt", SampleStory.WithQuotes);
        await ImportAsync();
        var word = new SearchRequest { Words = SampleStory.WithQuotes.Split(' ')[0] };
        database.Write(static session => session.Execute("update story set parser = 'old'") + session.Execute("delete from words"));
        Assert.Empty((await store.SearchAsync(word, Cancellation)).Hits);

        var told = new List<ImportProgress>();
        await new ArchiveImporter(store, TimeProvider.System).ImportAsync(folder.Path, null, new Immediately(told.Add), Cancellation);

        Assert.Single((await store.SearchAsync(word, Cancellation)).Hits);
        Assert.Equal(
            [(1, 1, "a.txt", ImportPhase.ReadingAgain), (0, 0, "", ImportPhase.SortingIndex)],
            told.Select(static one => (one.Done, one.Total, one.File, one.Phase)));
    }

    [Fact]
    public async Task ImportAsync_Progress_TellsOfBatchesAndThenOfTheIndex()
    {
        Write("a.txt", SampleStory.WithQuotes);
        var told = new List<ImportProgress>();

        await new ArchiveImporter(store, TimeProvider.System).ImportAsync(folder.Path, null, new Immediately(told.Add), Cancellation);
        Assert.Equal(
            [(1, 1, "a.txt", ImportPhase.Reading), (1, 1, "", ImportPhase.SortingIndex)],
            told.Select(static one => (one.Done, one.Total, one.File, one.Phase)));

        told.Clear();
        await new ArchiveImporter(store, TimeProvider.System).ImportAsync(folder.Path, null, new Immediately(told.Add), Cancellation);
        Assert.Empty(told);
    }

    private void WriteMany(int count, string prefix = "")
    {
        for (var i = 0; i < count; i++)
        {
            Write($"{prefix}{i}.txt", SampleStory.Text);
        }
    }

    private void DeleteMany(int count)
    {
        for (var i = 0; i < count; i++)
        {
            File.Delete(folder[$"{i}.txt"]);
        }
    }

    private void Write(string name, string text, DateTime? modified = null)
    {
        folder.Write(name, text);
        File.SetLastWriteTimeUtc(folder[name], modified ?? Before);
    }

    private Task<ImportReport> ImportAsync(string? path = null) =>
        new ArchiveImporter(store, TimeProvider.System).ImportAsync(path ?? folder.Path, null, null, Cancellation);

    private ValueTask<StoredArticle?> FindAsync(string file) => store.FindAsync(ArticleId.FromName(file), Cancellation);

    private sealed class Immediately(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }
}
