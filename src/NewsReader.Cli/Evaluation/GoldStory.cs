using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NewsReader.Cli.Evaluation;

/// <summary>What people found in a story: a NAME.gold.json file.</summary>
internal sealed record GoldStory(
    [property: JsonPropertyName("dateline")] GoldDateline Dateline,
    [property: JsonPropertyName("paragraphs")] ImmutableArray<GoldParagraph> Paragraphs,
    [property: JsonPropertyName("quotes")] ImmutableArray<GoldQuote> Quotes,
    [property: JsonPropertyName("indirect")] ImmutableArray<GoldClause> Indirect,
    [property: JsonPropertyName("dates")] ImmutableArray<GoldDate> Dates);
