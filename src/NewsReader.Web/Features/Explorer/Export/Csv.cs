using System.Buffers;

namespace NewsReader.Web.Features.Explorer.Export;

/// <summary>Comma-separated values by RFC 4180, safe to open in a spreadsheet.</summary>
internal static class Csv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>A line with its end.</summary>
    public static string Line(IEnumerable<string> values) => string.Join(',', values.Select(Cell)) + "\r\n";

    /// <summary>A value as a cell. One that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV Injection").</summary>
    public static string Cell(string value)
    {
        var safe = value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{value}" : value;
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
