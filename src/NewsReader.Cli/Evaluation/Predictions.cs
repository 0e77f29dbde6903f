using System.Text.Json;
using NewsReader.Articles.Output;
using NewsReader.Cli.Stories;

namespace NewsReader.Cli.Evaluation;

/// <summary>What a parser found in many stories, by file name.</summary>
internal static class Predictions
{
    /// <summary>Reads a file with one JSON object a line; of two objects for a story the last one counts.</summary>
    /// <exception cref="JsonException">A line that begins like an object is none.</exception>
    public static Dictionary<string, PredictedStory> Read(string path)
    {
        var predictions = new Dictionary<string, PredictedStory>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Select(static line => line.Trim()).Where(static line => line.StartsWith('{')))
        {
            var story = JsonSerializer.Deserialize<PredictedStory>(line) ?? throw new JsonException("A prediction is null.");
            predictions[Path.GetFileName(story.File)] = story;
        }

        return predictions;
    }

    /// <summary>What our own parser's output says, read back as anyone else would read it.</summary>
    public static PredictedStory Of(ParsedStory story)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, ArticleJson.OneLine))
        {
            ArticleJson.Write(writer, story.Article!, story.File);
        }

        return JsonSerializer.Deserialize<PredictedStory>(json.ToArray()) ?? throw new JsonException("A prediction is null.");
    }
}
