using System.Text.Json.Serialization;

namespace NewsReader.Cli.Evaluation;

/// <summary>A date that the parser found in the body.</summary>
internal sealed record PredictedDate(
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("length")] int Length,
    [property: JsonPropertyName("value")] string? Value);
