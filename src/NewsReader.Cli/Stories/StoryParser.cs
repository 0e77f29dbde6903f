using System.Diagnostics;
using System.Globalization;
using NewsReader.Archive.Importing;
using NewsReader.Articles.Parsing;

namespace NewsReader.Cli.Stories;

/// <summary>Reads and parses the files of a command line, on all cores, in their order.</summary>
/// <param name="standardInput">What "-" reads.</param>
/// <param name="published">Publication dates known beside the texts.</param>
internal sealed class StoryParser(Stream standardInput, PublishedDates published)
{
    /// <summary>Files that are in work at the same time: enough to keep the cores busy, few enough to keep memory small.</summary>
    private const int Batch = 64;

    /// <summary>Parses every file; a file that can't be read gives a story without article.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public IEnumerable<ParsedStory> ParseAll(IEnumerable<string> files, CancellationToken cancellation)
    {
        foreach (var batch in files.Chunk(Batch))
        {
            var stories = new ParsedStory[batch.Length];
            Parallel.For(0, batch.Length, new ParallelOptions { CancellationToken = cancellation }, i => stories[i] = Parse(batch[i]));
            foreach (var story in stories)
            {
                yield return story;
            }
        }
    }

    /// <summary>Reads and parses one file.</summary>
    public ParsedStory Parse(string file)
    {
        var (bytes, why) = Read(file);
        if (bytes is null)
        {
            return new ParsedStory(file, null, why);
        }

        return StoryDecoder.Decode(bytes) switch
        {
            DecodeResult.Decoded decoded => new ParsedStory(file, ArticleParser.Parse(decoded.Text, OptionsFor(file)), string.Empty),
            DecodeResult.Refused refused => new ParsedStory(file, null, refused.Detail),
            _ => throw new UnreachableException(),
        };
    }

    /// <remarks>The id comes from the bare file name: that is the link of a story that lies directly in the content folder.</remarks>
    private ParseOptions OptionsFor(string file) => new()
    {
        Format = Path.GetExtension(file).Equals(".md", StringComparison.OrdinalIgnoreCase) ? StoryFormat.Markdown : StoryFormat.Wire,
        Name = file == "-" ? null : Path.GetFileName(file),
        Published = published.Of(file),
    };

    private (byte[]? Bytes, string Why) Read(string file)
    {
        try
        {
            if (file == "-")
            {
                return ReadToLimit(standardInput);
            }

            if (Directory.Exists(file))
            {
                return (null, "is a folder");
            }

            using var stream = File.OpenRead(file);
            return ReadToLimit(stream);
        }
        catch (FileNotFoundException)
        {
            return (null, "no such file");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, exception.Message);
        }
    }

    /// <summary>Pipes and devices have no length to ask for, and some never end.</summary>
    private static (byte[]? Bytes, string Why) ReadToLimit(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > StoryLimits.MaxBytes)
            {
                return (null, string.Create(CultureInfo.InvariantCulture, $"is larger than a story, which has at most {StoryLimits.MaxBytes} bytes"));
            }
        }

        return (bytes.ToArray(), string.Empty);
    }
}
