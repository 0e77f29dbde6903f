using System.Text;
using NewsReader.Articles.Parsing;

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
