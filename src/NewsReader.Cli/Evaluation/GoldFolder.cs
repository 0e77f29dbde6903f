using System.Text;
using System.Text.Json;

namespace NewsReader.Cli.Evaluation;

/// <summary>A folder of stories (NAME.txt) with hand-made gold (NAME.gold.json).</summary>
internal sealed class GoldFolder(string path)
{
    private const string GoldEnding = ".gold.json";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The table of publication dates that may lie beside the stories.</summary>
    public string PublishedPath { get; } = Path.Combine(path, "published.tsv");

    /// <summary>The names of the stories that have gold, in order, without ending.</summary>
    public IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetFiles(path, "*" + GoldEnding)
            .Select(static file => Path.GetFileName(file)[..^GoldEnding.Length])
            .Order(StringComparer.Ordinal),
    ];

    public string StoryPath(string name) => Path.Combine(path, name + ".txt");

    /// <summary>The gold of a story.</summary>
    /// <exception cref="JsonException">The file isn't gold.</exception>
    public GoldStory ReadGold(string name) =>
        JsonSerializer.Deserialize<GoldStory>(File.ReadAllBytes(Path.Combine(path, name + GoldEnding)))
        ?? throw new JsonException("The gold is null.");

    /// <summary>The text that gold's offsets count in: strict UTF-8, without byte-order mark, every line end one character.</summary>
    /// <exception cref="DecoderFallbackException">The story isn't UTF-8.</exception>
    public string ReadText(string name)
    {
        var text = Strict.GetString(File.ReadAllBytes(StoryPath(name)));
        return text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }
}
