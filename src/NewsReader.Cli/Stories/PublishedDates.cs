using System.Collections.Frozen;
using System.Globalization;

namespace NewsReader.Cli.Stories;

/// <summary>When stories were published, told beside their texts.</summary>
internal sealed class PublishedDates
{
    private readonly FrozenDictionary<string, DateOnly> byFile;

    private PublishedDates(FrozenDictionary<string, DateOnly> byFile) => this.byFile = byFile;

    /// <summary>Knows no date.</summary>
    public static PublishedDates None { get; } = new(FrozenDictionary<string, DateOnly>.Empty);

    /// <summary>The day for a file; folders in either name don't count.</summary>
    public DateOnly? Of(string file) => byFile.TryGetValue(Path.GetFileName(file), out var day) ? day : null;

    /// <summary>Reads a table of lines "file name, tab, ISO date"; empty lines are skipped, of two lines for a file the last one counts.</summary>
    /// <returns>The dates, or null with the reason.</returns>
    public static (PublishedDates? Dates, string Why) Read(string path)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, exception.Message);
        }

        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                continue;
            }

            var cells = lines[i].Split('\t');
            if (cells.Length < 2 || !DateOnly.TryParseExact(cells[1].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return (null, string.Create(CultureInfo.InvariantCulture, $"line {i + 1} is not \"file name, tab, ISO date\""));
            }

            days[Path.GetFileName(cells[0])] = day;
        }

        return (new PublishedDates(days.ToFrozenDictionary(StringComparer.Ordinal)), string.Empty);
    }
}
