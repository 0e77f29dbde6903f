using System.Collections.Immutable;

namespace NewsReader.Archive.Importing;

/// <summary>What an import did.</summary>
/// <param name="Imported">Stories that are new or have a new text.</param>
/// <param name="Unchanged">Stories that the archive had already, with the same text.</param>
/// <param name="Problems">Files that were set aside, in the order of their names.</param>
public sealed record ImportReport(int Imported, int Unchanged, ImmutableArray<ImportProblem> Problems)
{
    /// <summary>What was repaired or looks odd in the stories that are in the archive, in the order of their names.</summary>
    public ImmutableArray<ImportNote> Notes { get; init; } = [];
}
