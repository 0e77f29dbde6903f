using System.Collections.Immutable;
using System.Globalization;

namespace NewsReader.Cli.Evaluation;

/// <summary>The result of an evaluation, written letter for letter as the reference scorer writes it.</summary>
internal sealed record ScoreTable(ImmutableArray<ScoreRow> Rows)
{
    /// <summary>The table for people, a line a row.</summary>
    public IEnumerable<string> Lines => Rows.Select(static row =>
        $"{row.Name,-18} " + (row.Score is null ? Value(row) : string.Join("  ", Parts(row.Score).Select(static part => $"{part.Name} {part.Value}"))));

    /// <summary>The table as one JSON object.</summary>
    public string Json => $"{{{string.Join(", ", Rows.Select(static row => $"\"{row.Name}\": " + (row.Score is null ? Value(row) : Object(row.Score))))}}}";

    private static string Object(Score score) => $"{{{string.Join(", ", Parts(score).Select(static part => $"\"{part.Name}\": {part.Value}"))}}}";

    private static string Value(ScoreRow row) => row.Count is { } count ? Whole(count) : OneDigit(row.Percent.GetValueOrDefault());

    private static IEnumerable<(string Name, string Value)> Parts(Score score) =>
    [
        ("p", OneDigit(score.Precision)),
        ("r", OneDigit(score.Recall)),
        ("f1", OneDigit(score.F1)),
        ("gold", Whole(score.Gold)),
        ("found", Whole(score.Found)),
    ];

    private static string OneDigit(double value) => value.ToString("F1", CultureInfo.InvariantCulture);

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
