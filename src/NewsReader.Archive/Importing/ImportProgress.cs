namespace NewsReader.Archive.Importing;

/// <summary>How far an import has come.</summary>
/// <param name="Done">Files that are dealt with, whether imported, unchanged or set aside; while stored stories are read again, these stories.</param>
/// <param name="Total">Story files that have to be read; while stored stories are read again, these stories.</param>
/// <param name="File">The file that was dealt with last; empty while the index is sorted.</param>
public sealed record ImportProgress(int Done, int Total, string File)
{
    /// <summary>What is being done.</summary>
    public ImportPhase Phase { get; init; }

    /// <summary>How long the import has run, or has been reading again.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Files a second so far; 0 at the beginning.</summary>
    public double PerSecond => Elapsed > TimeSpan.Zero ? Done / Elapsed.TotalSeconds : 0;

    /// <summary>How long the rest will take at this rate; null at the beginning.</summary>
    public TimeSpan? Left => PerSecond > 0 ? TimeSpan.FromSeconds((Total - Done) / PerSecond) : null;
}
