using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsReader.Cli.Evaluation;

/// <summary>Writes values as Python's <c>repr</c> does, so that lists of errors are the same as the reference scorer's.</summary>
internal static class PythonText
{
    /// <summary>Stands for no value.</summary>
    public const string None = "None";

    /// <summary>A string in quotes, or None.</summary>
    public static string Of(string? value)
    {
        if (value is null)
        {
            return None;
        }

        var quote = value.Contains('\'') && !value.Contains('"') ? '"' : '\'';
        var written = new StringBuilder().Append(quote);
        foreach (var rune in value.EnumerateRunes())
        {
            written.Append(rune.Value switch
            {
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when rune.Value == quote => "\\" + quote,
                _ when IsPrintable(rune) => rune.ToString(),
                < 0x100 => string.Create(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}"),
                < 0x10000 => string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
                _ => string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}"),
            });
        }

        return written.Append(quote).ToString();
    }

    /// <summary>A list of strings.</summary>
    public static string Of(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Of))}]";

    /// <summary>Any JSON value, objects as dictionaries.</summary>
    public static string Of(JsonElement? value) => value switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => None,
        { ValueKind: JsonValueKind.True } => "True",
        { ValueKind: JsonValueKind.False } => "False",
        { ValueKind: JsonValueKind.String } text => Of(text.GetString()),
        { ValueKind: JsonValueKind.Array } list => $"[{string.Join(", ", list.EnumerateArray().Select(static item => Of(item)))}]",
        { ValueKind: JsonValueKind.Object } map =>
            $"{{{string.Join(", ", map.EnumerateObject().Select(static member => $"{Of(member.Name)}: {Of(member.Value)}"))}}}",
        { } number => number.GetRawText(),
    };

    private static bool IsPrintable(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator);
}
