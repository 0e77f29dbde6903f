namespace NewsReader.Archive.Importing;

/// <summary>Something that was repaired or looks odd in a story that is in the archive.</summary>
/// <param name="File">Its path inside the content folder, with forward slashes.</param>
/// <param name="Note">What it is.</param>
public sealed record ImportNote(string File, DecodeNote Note);
