using System.Collections.Frozen;
using System.Reflection;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Lexicon;

/// <summary>A data file with linguistic knowledge: tab-separated rows, "#" comments that give the source.</summary>
/// <remarks>The files are embedded in the assembly; a row that can't be read stops the first use with file, line and reason.</remarks>
internal static class LexiconFile
{
    /// <summary>Reads a file's rows.</summary>
    /// <param name="name">File name in Lexicon/Data, such as "cues.tsv".</param>
    /// <param name="columns">How many columns every row must have.</param>
    /// <exception cref="LexiconException">The file is missing, names no source, or a row has another number of columns.</exception>
    public static IReadOnlyList<LexiconRow> Read(string name, int columns)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new LexiconException(name, 0, "the file is not embedded; it belongs in Lexicon/Data");
        using var reader = new StreamReader(stream);
        return Read(name, reader, columns);
    }

    /// <summary>The folded words of one class, out of a file with the columns class and words.</summary>
    /// <param name="name">File name in Lexicon/Data.</param>
    /// <param name="wordClass">The class; without a row it has no words.</param>
    /// <exception cref="LexiconException">As <see cref="Read(string, int)"/>.</exception>
    public static FrozenSet<string> ReadClass(string name, string wordClass) =>
        Read(name, columns: 2).Where(row => row[0] == wordClass).SelectMany(static row => row.List(1))
            .Select(static word => ArabicFold.Fold(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>As <see cref="Read(string, int)"/>, from any reader.</summary>
    public static IReadOnlyList<LexiconRow> Read(string name, TextReader reader, int columns)
    {
        var rows = new List<LexiconRow>();
        var hasSource = false;
        for (var (line, number) = (reader.ReadLine(), 1); line is not null; line = reader.ReadLine(), number++)
        {
            if (line.StartsWith('#'))
            {
                hasSource |= line.Contains("source", StringComparison.OrdinalIgnoreCase);
                continue;
            }

            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length != columns)
            {
                throw new LexiconException(name, number, $"has {cells.Length} columns, needs {columns} (separated by tabs)");
            }

            rows.Add(new LexiconRow(name, number, [.. cells.Select(static cell => cell.Trim())]));
        }

        return hasSource ? rows : throw new LexiconException(name, 1, "names no source; write it in a comment line '# source: …'");
    }
}
