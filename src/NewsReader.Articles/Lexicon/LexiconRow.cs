using System.Collections.Immutable;

namespace NewsReader.Articles.Lexicon;

/// <summary>A row of a lexicon file, with its place for error messages.</summary>
internal sealed record LexiconRow(string File, int Line, ImmutableArray<string> Cells)
{
    public string this[int column] => Cells[column];

    /// <summary>The cell's entries, separated by "|"; none for an empty cell or "-".</summary>
    public IEnumerable<string> List(int column) =>
        Cells[column] is "" or "-" ? [] : Cells[column].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The cell as a member of an enumeration, case ignored.</summary>
    /// <exception cref="LexiconException">There is no such member.</exception>
    public T Member<T>(int column)
        where T : struct, Enum =>
        Enum.TryParse<T>(Cells[column], ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw Error($"'{Cells[column]}' is none of {string.Join(", ", Enum.GetNames<T>())}");

    /// <summary>An error at this row.</summary>
    public LexiconException Error(string reason) => new(File, Line, reason);
}
