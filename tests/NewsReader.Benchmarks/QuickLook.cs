using System.Diagnostics;
using System.Globalization;
using System.Text;
using Markdig;
using NewsReader.Articles.Parsing;

namespace NewsReader.Benchmarks;

/// <summary>Measures in seconds what BenchmarkDotNet measures in minutes: good for a look, not for a claim.</summary>
internal static class QuickLook
{
    /// <summary>How long the runtime needs to compile the parser for good: it watches the first calls and compiles again by what it saw.</summary>
    public static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    /// <summary>Sizes, in KB, at which the growth of time with size shows.</summary>
    public static int[] Sizes => [1, 10, 100, 1024];

    /// <summary><c>--stories N</c>: the quick look.</summary>
    public static int Command(string[] arguments)
    {
        if (arguments is not [var number] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var stories) || stories == 0)
        {
            Console.Error.WriteLine("usage: --stories N, a whole number above 0");
            return 2;
        }

        Run(stories, Sizes, WarmUp, Console.Out);
        return 0;
    }

    /// <summary>Prints stories a second on one core, memory a story, the same for Markdig alone, and how time grows with size.</summary>
    public static void Run(int count, int[] sizes, TimeSpan warmUp, TextWriter output)
    {
        // A few hundred different stories, over and over: enough variety, and no memory for a million of them.
        var generator = new StoryGenerator(seed: 1);
        var stories = Enumerable.Range(0, Math.Min(count, 500)).Select(_ => generator.Next()).ToArray();
        var words = stories.Average(static story => story.AsSpan().Count(' ') + 1.0);
        var bytes = stories.Average(static story => (double)Encoding.UTF8.GetByteCount(story));
        Line(output, $"{count} stories of {words:F0} words, {bytes / 1024:F1} KB");
        var markdig = Measure(stories, count, warmUp, static story => Markdown.Parse(story));
        var parse = Measure(stories, count, warmUp, static story => ArticleParser.Parse(story));
        Line(output, $"Markdig alone  {1 / markdig.Seconds,9:F0} stories/s  {markdig.Bytes,9:F0} bytes/story");
        Line(output, $"whole parse    {1 / parse.Seconds,9:F0} stories/s  {parse.Bytes,9:F0} bytes/story  {parse.Seconds / markdig.Seconds:F1} times Markdig");
        foreach (var size in sizes)
        {
            var story = new StoryGenerator(seed: 1).OfBytes(size * 1024);
            var one = Measure([story], Math.Max(3, 2048 / size), TimeSpan.Zero, static text => ArticleParser.Parse(text));
            Line(output, $"{size,4} KB  {one.Seconds * 1000,9:F2} ms  {one.Seconds * 1e9 / story.Length,6:F1} ns a character");
        }

        Passes(sizes, output);
    }

    /// <summary>Prints what each pass costs on the smallest and on the largest size: a pass that isn't linear stands out.</summary>
    private static void Passes(int[] sizes, TextWriter output)
    {
        Line(output, $"ns a character at {sizes[0]} KB and {sizes[^1]} KB, by pass:");
        var (small, large) = (PassTimes(sizes[0]), PassTimes(sizes[^1]));
        foreach (var (name, nanoseconds) in small)
        {
            Line(output, $"  {name,-24} {nanoseconds,8:F1} {large[name],8:F1}");
        }
    }

    private static Dictionary<string, double> PassTimes(int size)
    {
        var story = new StoryGenerator(seed: 1).OfBytes(size * 1024);
        var rounds = Math.Max(2, 1024 / size);
        var times = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var round = 0; round < rounds; round++)
        {
            var draft = new Draft(story, ParseOptions.Default);
            foreach (var pass in Pipeline.Passes)
            {
                var watch = Stopwatch.GetTimestamp();
                pass.Run(draft);
                var elapsed = Stopwatch.GetElapsedTime(watch).TotalNanoseconds / rounds / story.Length;
                times[pass.GetType().Name] = times.GetValueOrDefault(pass.GetType().Name) + elapsed;
            }
        }

        return times;
    }

    /// <summary>Mean seconds and allocated bytes of one call, after a warm-up.</summary>
    private static (double Seconds, double Bytes) Measure<T>(string[] stories, int count, TimeSpan warmUp, Func<string, T> work)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i == 0 || watch.Elapsed < warmUp; i++)
        {
            GC.KeepAlive(work(stories[i % stories.Length]));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        watch.Restart();
        for (var i = 0; i < count; i++)
        {
            GC.KeepAlive(work(stories[i % stories.Length]));
        }

        var seconds = watch.Elapsed.TotalSeconds;
        return (seconds / count, (GC.GetAllocatedBytesForCurrentThread() - before) / (double)count);
    }

    private static void Line(TextWriter output, FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
