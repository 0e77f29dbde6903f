using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NewsReader.Cli.Evaluation;

/// <summary>A span between quotation marks, with every name of its speaker that is right.</summary>
internal sealed record GoldQuote(
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("length")] int Length,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("speaker")] string? Speaker,
    [property: JsonPropertyName("accept")] ImmutableArray<string> Accept,
    [property: JsonPropertyName("cue")] string? Cue);
