using System.Text.Json;
using NewsReader.Archive.Storage;

namespace NewsReader.Cli.Tests.Commands;

public sealed class ArchiveCommandsTests : IDisposable
{
    private const string Story = "محطة قطار جديدة\n\nافتتح الوزير المحطة.\n\nوقال وزير النقل سامي النجار: \"العمل انتهى اليوم قبل موعده\".\n";

    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder data = new();
    private readonly FakeTerminal terminal = new();

    public void Dispose()
    {
        folder.Dispose();
        data.Dispose();
        terminal.Dispose();
    }

    [Fact]
    public async Task Import_FolderTwice_TakesItOnceAndSaysSo()
    {
        folder.Write("a.txt", Story);

        Assert.Equal(ExitCodes.Success, await ImportAsync());
        Assert.Equal(ExitCodes.Success, await ImportAsync());

        Assert.Contains("1 imported, 0 unchanged", terminal.Complaints, StringComparison.Ordinal);
        Assert.Contains("0 imported, 1 unchanged", terminal.Complaints, StringComparison.Ordinal);
        Assert.Empty(terminal.Written);
    }

    [Fact]
    public async Task Import_FileThatIsNoStory_SaysWhyAndTakesTheOthers()
    {
        folder.Write("a.txt", Story);
        folder.Write("b.txt", "محطة");

        Assert.Equal(ExitCodes.SomeInputFailed, await ImportAsync());

        Assert.Contains("b.txt: headline only", terminal.Complaints, StringComparison.Ordinal);
        Assert.Contains("1 imported", terminal.Complaints, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_DataFolderThatIsAFile_SaysWhy()
    {
        var file = folder.Write("a.txt", Story);

        Assert.Equal(ExitCodes.ArchiveFailed, await terminal.RunAsync("import", folder.Path, "--data", file));

        Assert.Contains("can't be made", terminal.Complaints, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WhileAnotherProcessImports_SaysSoAndDoesNothing()
    {
        folder.Write("a.txt", Story);
        using var database = ArchiveLocation.Open(data.Path);
        await using var lease = new ArchiveStore(database).TryTakeImport();

        Assert.Equal(ExitCodes.ArchiveFailed, await ImportAsync());

        Assert.Contains("Another process is importing", terminal.Complaints, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_EmptiedFolder_WithdrawsOnlyWhenThatIsConfirmed()
    {
        var files = Enumerable.Range(0, 20).Select(i => folder.Write($"{i}.txt", Story)).ToArray();
        await ImportAsync();
        Array.ForEach(files, File.Delete);

        Assert.Equal(ExitCodes.SomeInputFailed, await ImportAsync());
        Assert.Contains("20 stories are gone at once", terminal.Complaints, StringComparison.Ordinal);
        Assert.Contains("0 withdrawn", terminal.Complaints, StringComparison.Ordinal);

        Assert.Equal(ExitCodes.Success, await terminal.RunAsync("import", folder.Path, "--data", data.Path, "--confirm-withdrawals"));
        Assert.Contains("20 withdrawn", terminal.Complaints, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("طائرة OR محطة")]
    [InlineData("طائرة أو محطة")]
    public async Task Search_OneOfTwoWords_FindsWhatHasEither(string query)
    {
        folder.Write("a.txt", Story);
        await ImportAsync();

        await terminal.RunAsync("search", query, "--data", data.Path, "--format", "ndjson");

        Assert.Contains("a.txt", terminal.Written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_Ndjson_PrintsOneHitALine()
    {
        folder.Write("a.txt", Story);
        folder.Write("b.txt", "خبر آخر\n\nلا شيء هنا.\n");
        await ImportAsync();

        var status = await terminal.RunAsync("search", "القطارات محطات", "--data", data.Path, "--format", "ndjson");

        var hit = JsonDocument.Parse(Assert.Single(terminal.Written.TrimEnd('\n').Split('\n'))).RootElement;
        Assert.Equal(ExitCodes.Success, status);
        Assert.Equal(["id", "file", "headline", "date", "snippet", "marks"], hit.EnumerateObject().Select(static field => field.Name));
        Assert.Equal(("a.txt", "محطة قطار جديدة"), (hit.GetProperty("file").GetString(), hit.GetProperty("headline").GetString()));
    }

    [Fact]
    public async Task Search_Said_PrintsTheSpeaker()
    {
        folder.Write("a.txt", Story);
        await ImportAsync();

        await terminal.RunAsync("search", "انتهى", "--said", "--data", data.Path, "--format", "text");

        Assert.Contains("سامي النجار: العمل انتهى اليوم قبل موعده", terminal.Written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_NothingFound_IsNoErrorAndMaySuggest()
    {
        folder.Write("a.txt", Story);
        await ImportAsync();

        var status = await terminal.RunAsync("search", "قظار", "--data", data.Path);

        Assert.Equal(ExitCodes.Success, status);
        Assert.Empty(terminal.Written);
        Assert.Contains("Did you mean: قطار", terminal.Complaints, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_WithoutWords_IsAUsageError() =>
        Assert.Equal(ExitCodes.Usage, await terminal.RunAsync("search", "؟", "--data", data.Path));

    private Task<int> ImportAsync() => terminal.RunAsync("import", folder.Path, "--data", data.Path);
}
