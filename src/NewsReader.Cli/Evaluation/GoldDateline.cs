using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NewsReader.Cli.Evaluation;

/// <summary>The words that say where, when and by whom a story was filed; all empty when it doesn't say.</summary>
internal sealed record GoldDateline(
    [property: JsonPropertyName("raw")] string? Raw,
    [property: JsonPropertyName("agencies")] ImmutableArray<string> Agencies,
    [property: JsonPropertyName("date")] string? Date);
