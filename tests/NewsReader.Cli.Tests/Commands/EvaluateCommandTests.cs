namespace NewsReader.Cli.Tests.Commands;

/// <remarks>
/// The sample is three stories of our own with gold, and the findings of an imagined parser that makes every sort of mistake. What is expected
/// was printed by the reference scorer for the same files.
/// </remarks>
public sealed class EvaluateCommandTests : IDisposable
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "Evaluation", "Sample");

    private readonly TemporaryFolder folder = new();
    private readonly FakeTerminal terminal = new();

    public void Dispose()
    {
        folder.Dispose();
        terminal.Dispose();
    }

    [Fact]
    public async Task Evaluate_Predictions_PrintsTheTableAndTheMistakesOfTheReferenceScorer()
    {
        var status = await terminal.RunAsync("evaluate", Sample, "--predictions", InSample("predictions.ndjson"), "--errors", "99");

        Assert.Equal(ExitCodes.Success, status);
        Assert.Equal(await ExpectedAsync("expected.txt"), terminal.Written);
    }

    [Fact]
    public async Task Evaluate_Json_PrintsTheObjectOfTheReferenceScorer()
    {
        await terminal.RunAsync("evaluate", Sample, "--predictions", InSample("predictions.ndjson"), "--json");

        Assert.Equal(await ExpectedAsync("expected.json"), terminal.Written);
    }

    [Fact]
    public async Task Evaluate_WithoutErrors_ListsNoMistakes()
    {
        await terminal.RunAsync("evaluate", Sample, "--predictions", InSample("predictions.ndjson"));

        Assert.Equal(16, terminal.Written.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public async Task Evaluate_OurParser_GivesTheSameTableAsItsPrintedOutput()
    {
        using var printed = new FakeTerminal();
        await printed.RunAsync("parse", InSample("market.txt"), InSample("silent.txt"), InSample("station.txt"));
        var predictions = folder.Write("predictions.ndjson", printed.Written);
        using var scored = new FakeTerminal();
        await scored.RunAsync("evaluate", Sample, "--predictions", predictions, "--errors", "99");

        await terminal.RunAsync("evaluate", Sample, "--errors", "99");

        Assert.Contains("stories            3\nmissing            0\nnot verbatim       0\n", terminal.Written, StringComparison.Ordinal);
        Assert.Equal(scored.Written, terminal.Written);
    }

    [Fact]
    public async Task Evaluate_MissingFolder_IsNamed()
    {
        var status = await terminal.RunAsync("evaluate", Path.Combine(folder.Path, "nowhere"));

        Assert.Equal(ExitCodes.SomeInputFailed, status);
        Assert.Contains("nowhere", terminal.Complaints, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_PredictionsThatAreNoJson_AreNamed()
    {
        var status = await terminal.RunAsync("evaluate", Sample, "--predictions", folder.Write("broken.ndjson", "{\"file\":"));

        Assert.Equal(ExitCodes.SomeInputFailed, status);
        Assert.NotEmpty(terminal.Complaints);
    }

    private static string InSample(string file) => Path.Combine(Sample, file);

    private static Task<string> ExpectedAsync(string file) => File.ReadAllTextAsync(InSample(file), TestContext.Current.CancellationToken);
}
