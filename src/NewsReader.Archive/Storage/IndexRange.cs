namespace NewsReader.Archive.Storage;

/// <summary>What an index is asked, and the places that are looked at.</summary>
/// <param name="Index">The index's table: <c>words</c> of stories or <c>said</c> of statements.</param>
/// <param name="Query">The query in the database's syntax.</param>
/// <param name="From">The first place.</param>
/// <param name="Until">The place after the last.</param>
internal sealed record IndexRange(string Index, string Query, long From, long Until);
