using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsReader.Cli.Evaluation;

/// <summary>What a parser found in a story: one line of <c>newsreader parse</c>, or of another program that keeps to its contract.</summary>
/// <remarks>Speakers, cues and sources may be objects or bare strings, so they stay JSON.</remarks>
internal sealed record PredictedStory(
    [property: JsonPropertyName("file")] string File,
    [property: JsonPropertyName("dateline")] JsonElement? Dateline,
    [property: JsonPropertyName("paragraphs")] ImmutableArray<PredictedParagraph>? Paragraphs,
    [property: JsonPropertyName("quotes")] ImmutableArray<PredictedQuote>? Quotes,
    [property: JsonPropertyName("dates")] ImmutableArray<PredictedDate>? Dates)
{
    /// <summary>Stands for a story that the parser didn't give: nothing was found.</summary>
    public static PredictedStory Missing { get; } = new(string.Empty, null, [], [], []);
}
