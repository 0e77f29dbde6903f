namespace NewsReader.Archive.Importing;

/// <summary>Something worth knowing about how a story was decoded.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Count">How many characters it concerns; 0 when it concerns the whole story.</param>
public sealed record DecodeNote(DecodeNoteCode Code, int Count);
