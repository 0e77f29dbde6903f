using NewsReader.Archive.Importing;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>What the archive knows of a file of a content folder.</summary>
/// <param name="Name">Its path inside the content folder.</param>
/// <param name="Size">Its bytes when it was read; -1 when its next look must read it again.</param>
/// <param name="Modified">When it had been changed last, in milliseconds since 1970.</param>
/// <param name="Hash">A hash of its bytes; empty when they were never read.</param>
/// <param name="Story">The story's id; null when it was set aside.</param>
internal sealed record KnownFile(string Name, long Size, long Modified, string Hash, string? Story)
{
    /// <summary>Why it was set aside; null when it wasn't. A file can have both: then the story is an earlier version.</summary>
    public ImportProblem? Problem { get; init; }

    /// <summary>What is odd in its story, in the form "code:count".</summary>
    public string Notes { get; init; } = string.Empty;
}
