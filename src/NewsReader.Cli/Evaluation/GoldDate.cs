using System.Text.Json.Serialization;

namespace NewsReader.Cli.Evaluation;

/// <summary>A date in the body and what it means.</summary>
internal sealed record GoldDate(
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("length")] int Length,
    [property: JsonPropertyName("value")] string Value);
