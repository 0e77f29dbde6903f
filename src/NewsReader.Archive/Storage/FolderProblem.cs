using NewsReader.Archive.Importing;

namespace NewsReader.Archive.Storage;

/// <summary>A file that was set aside, with its content folder.</summary>
/// <param name="Folder">The content folder's path on the machine that imported it.</param>
/// <param name="Problem">The file and the reason.</param>
public sealed record FolderProblem(string Folder, ImportProblem Problem);
