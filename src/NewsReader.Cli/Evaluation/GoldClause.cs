using System.Text.Json.Serialization;

namespace NewsReader.Cli.Evaluation;

/// <summary>A reported clause without marks.</summary>
internal sealed record GoldClause(
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("length")] int Length);
