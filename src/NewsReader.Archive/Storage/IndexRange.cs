using NewsReader.Archive.Search;

namespace NewsReader.Archive.Storage;

/// <summary>What an index is asked, and the places that are looked at.</summary>
/// <param name="Index">The index's table: <c>words</c> of stories or <c>said</c> of statements.</param>
/// <param name="Asked">What is asked.</param>
/// <param name="Query">The same in the database's syntax; empty when nothing must be there.</param>
/// <param name="From">The first place.</param>
/// <param name="Until">The place after the last.</param>
internal sealed record IndexRange(string Index, IndexQuery Asked, string Query, long From, long Until)
{
    /// <summary>Whether all places are looked at.</summary>
    public bool IsWhole => From <= 0 && Until == long.MaxValue;
}
