using NewsReader.Archive.Importing;

namespace NewsReader.Archive.Storage;

/// <summary>What became of a file.</summary>
/// <param name="File">The file as it was handed in.</param>
/// <param name="Saved">What became of its story; unchanged when it had none.</param>
/// <param name="Problem">Why it was set aside, for what only the archive can see; null when it wasn't.</param>
internal sealed record FileOutcome(FileToStore File, SaveOutcome Saved, ImportProblem? Problem);
