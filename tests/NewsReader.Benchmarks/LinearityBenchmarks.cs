using BenchmarkDotNet.Attributes;
using NewsReader.Articles.Parsing;

namespace NewsReader.Benchmarks;

/// <summary>The time for a text ten times as long must be about ten times as long.</summary>
[MemoryDiagnoser]
public class LinearityBenchmarks
{
    private string story = string.Empty;

    /// <summary>Size of the story in KB of UTF-8.</summary>
    [Params(1, 10, 100, 1024)]
    public int Kilobytes { get; set; }

    /// <summary>Writes the story.</summary>
    [GlobalSetup]
    public void Write() => story = new StoryGenerator(seed: 1).OfBytes(Kilobytes * 1024);

    /// <summary>Parses one story of that size.</summary>
    [Benchmark]
    public int Parse() => ArticleParser.Parse(story).Quotes.Length;
}
