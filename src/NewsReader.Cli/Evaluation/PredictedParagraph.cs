using System.Text.Json.Serialization;

namespace NewsReader.Cli.Evaluation;

/// <summary>A paragraph with the role that the parser gave it.</summary>
internal sealed record PredictedParagraph(
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("role")] string Role);
