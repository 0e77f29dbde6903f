using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsReader.Cli.Evaluation;

/// <summary>A quote that the parser found; direct unless its mode says otherwise.</summary>
internal sealed record PredictedQuote(
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("length")] int Length,
    [property: JsonPropertyName("text")] string? Text,
    [property: JsonPropertyName("mode")] string? Mode,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("speaker")] JsonElement? Speaker,
    [property: JsonPropertyName("cue")] JsonElement? Cue)
{
    /// <summary>Whether this is a reported clause without marks.</summary>
    [JsonIgnore]
    public bool IsIndirect => Mode == "indirect";

    /// <summary>The speaker's name, or null.</summary>
    [JsonIgnore]
    public string? SpeakerName => Member(Speaker, "name");

    /// <summary>The speaker's office, or null.</summary>
    [JsonIgnore]
    public string? SpeakerRole => Member(Speaker, "role");

    /// <summary>The cue's words, or null.</summary>
    [JsonIgnore]
    public string? CueText => Cue is { ValueKind: JsonValueKind.String } bare ? bare.GetString() : Member(Cue, "text");

    private static string? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } present && present.TryGetProperty(name, out var value) ? value.GetString() : null;
}
