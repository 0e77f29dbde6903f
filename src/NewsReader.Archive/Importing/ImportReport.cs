using System.Collections.Immutable;
using NewsReader.Archive.Storage;

namespace NewsReader.Archive.Importing;

/// <summary>What an import did.</summary>
/// <param name="Imported">Stories that are new or have a new text.</param>
/// <param name="Unchanged">Stories that the archive had already, with the same text.</param>
/// <param name="Problems">Files that were set aside, in the order of their names.</param>
public sealed record ImportReport(int Imported, int Unchanged, ImmutableArray<ImportProblem> Problems)
{
    /// <summary>What was repaired or looks odd in the stories that are in the archive, in the order of their names.</summary>
    public ImmutableArray<ImportNote> Notes { get; init; } = [];

    /// <summary>Stories that were withdrawn because their files are gone.</summary>
    public int Withdrawn { get; init; }

    /// <summary>Stories that had been withdrawn and are back; they are among <see cref="Imported"/>.</summary>
    public int Returned { get; init; }

    /// <summary>Files that are still being written, as it seems; they are taken the next time.</summary>
    public int Unsettled { get; init; }

    /// <summary>Why the import ended early: the database refused. What was stored before stays, and the next import goes on from there. Null when it didn't.</summary>
    public ArchiveException? Stopped { get; init; }
}
