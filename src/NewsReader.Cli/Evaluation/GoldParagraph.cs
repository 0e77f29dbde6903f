using System.Text.Json.Serialization;

namespace NewsReader.Cli.Evaluation;

/// <summary>A paragraph with its role; "either" is not scored.</summary>
internal sealed record GoldParagraph(
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("length")] int Length,
    [property: JsonPropertyName("role")] string Role);
