namespace NewsReader.Archive.Storage;

/// <summary>One of the texts that a story had, under the same link.</summary>
/// <param name="Number">1 for the first, then up.</param>
/// <param name="Imported">When it came into the archive, UTC.</param>
/// <param name="Text">The whole text.</param>
public sealed record StoryVersion(int Number, DateTimeOffset Imported, string Text);
