using System.Collections.Immutable;
using NewsReader.Archive.Importing;

namespace NewsReader.Archive.Storage;

/// <summary>A file that was read, on its way into the archive.</summary>
/// <param name="File">What is to be known of it.</param>
/// <param name="Story">Its story; null when the file was set aside, or has the bytes that are known already.</param>
/// <param name="Notes">What is odd in the story.</param>
internal sealed record FileToStore(KnownFile File, PreparedStory? Story, ImmutableArray<DecodeNote> Notes)
{
    /// <summary>The id of the story that the file held before; null when it held none.</summary>
    public string? Earlier { get; init; }
}
