using System.Text;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Parsing;
using NewsReader.Benchmarks.Archive;

namespace NewsReader.Benchmarks.Tests;

/// <remarks>Every benchmark runs once, so that it goes on compiling and measures what it says. Nothing here depends on how long it takes.</remarks>
public sealed class BenchmarksTests
{
    [Fact]
    public void ParseBenchmarks_OneRun_FindsBlocksAndQuotes()
    {
        var benchmarks = new ParseBenchmarks();
        benchmarks.Write();

        Assert.True(benchmarks.Markdig() > ParseBenchmarks.Stories);
        Assert.True(benchmarks.WholeParse() > ParseBenchmarks.Stories);
    }

    [Fact]
    public void LinearityBenchmarks_OneRun_FindsQuotes()
    {
        var benchmarks = new LinearityBenchmarks { Kilobytes = 10 };
        benchmarks.Write();

        Assert.True(benchmarks.Parse() > 0);
    }

    [Fact]
    public void QuickLook_AFewStories_PrintsItsTable()
    {
        using var output = new StringWriter();

        QuickLook.Run(3, [1, 10], TimeSpan.Zero, output);

        Assert.Contains("whole parse", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("10 KB", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ArchiveMeasurement_AFewStories_PrintsEveryFigure()
    {
        var folder = Directory.CreateTempSubdirectory("newsreader-test-").FullName;
        using var output = new StringWriter();

        await new ArchiveMeasurement(folder, connection: null, output).RunAsync(300);

        Directory.Delete(folder, recursive: true);
        Assert.Contains("300 imported, 0 set aside", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("(300 unchanged)", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("did you mean", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task KillTest_ThreeKills_LosesNothing()
    {
        var folder = Directory.CreateTempSubdirectory("newsreader-test-").FullName;
        using var output = new StringWriter();

        var failed = await KillTest.RunAsync(2_000, 3, folder, connection: null, KillTest.ThisProgram, output);

        Directory.Delete(folder, recursive: true);
        Assert.True(failed == 0, output.ToString());
    }

    [Fact]
    public async Task SearchPairs_OnePairWrong_IsPrinted()
    {
        var folder = Directory.CreateTempSubdirectory("newsreader-test-").FullName;
        var file = Path.Combine(folder, "pairs.tsv");
        await File.WriteAllTextAsync(file, "ضمان\tتطوير الضمانات\t1\tplural\nحرب\tخبر عن المطر\t1\twrong on purpose\n", TestContext.Current.CancellationToken);
        using var output = new StringWriter();
        int right;
        using (var database = new SqliteDatabase(folder))
        {
            right = await SearchPairs.RunAsync(file, database, output);
        }

        Directory.Delete(folder, recursive: true);
        Assert.Equal(1, right);
        Assert.Contains("must find: حرب", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void StoryGenerator_SameSeed_WritesTheSameStories()
    {
        var (one, other) = (new StoryGenerator(7), new StoryGenerator(7));

        Assert.Equal(one.Next(), other.Next());
        Assert.NotEqual(one.Next(), new StoryGenerator(8).Next());
    }

    [Fact]
    public void StoryGenerator_Stories_HaveTheSizeAndTheShapeOfNews()
    {
        var generator = new StoryGenerator(1);
        for (var i = 0; i < 50; i++)
        {
            var story = generator.Next();
            var article = ArticleParser.Parse(story);

            Assert.InRange(story.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length, 300, 420);
            Assert.NotNull(article.Headline);
            Assert.InRange(article.Paragraphs.Length, 5, 60);
        }

        Assert.InRange(Encoding.UTF8.GetByteCount(generator.OfBytes(100 * 1024)), 100 * 1024, 130 * 1024);
    }
}
