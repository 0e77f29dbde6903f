using BenchmarkDotNet.Attributes;
using Markdig;
using NewsReader.Articles.Parsing;

namespace NewsReader.Benchmarks;

/// <summary>The whole parse of a story of about 350 words against Markdig alone on the same stories.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    /// <summary>Stories an operation goes through, so that one odd story doesn't decide.</summary>
    public const int Stories = 100;

    private string[] stories = [];

    /// <summary>Writes the stories.</summary>
    [GlobalSetup]
    public void Write()
    {
        var generator = new StoryGenerator(seed: 1);
        stories = [.. Enumerable.Range(0, Stories).Select(_ => generator.Next())];
    }

    /// <summary>Markdig alone.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Stories)]
    public int Markdig()
    {
        var blocks = 0;
        foreach (var story in stories)
        {
            blocks += Markdown.Parse(story).Count;
        }

        return blocks;
    }

    /// <summary>Everything: blocks, quotes, speakers, dates, roles.</summary>
    [Benchmark(OperationsPerInvoke = Stories)]
    public int WholeParse()
    {
        var quotes = 0;
        foreach (var story in stories)
        {
            quotes += ArticleParser.Parse(story).Quotes.Length;
        }

        return quotes;
    }
}
