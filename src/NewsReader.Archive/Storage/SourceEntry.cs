namespace NewsReader.Archive.Storage;

/// <summary>An agency or publisher that stories of the archive name in their dateline.</summary>
/// <param name="Id">Its short name in links.</param>
/// <param name="Name">Its name as the first story wrote it.</param>
/// <param name="Stories">How many stories name it.</param>
public sealed record SourceEntry(NameId Id, string Name, int Stories);
