namespace NewsReader.Archive.Importing;

/// <summary>How far an import has come.</summary>
/// <param name="Done">Files that are dealt with, whether imported, unchanged or set aside.</param>
/// <param name="Total">Story files that the folder has.</param>
/// <param name="File">The file that was dealt with last.</param>
public sealed record ImportProgress(int Done, int Total, string File);
