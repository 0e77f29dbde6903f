using System.Collections.Immutable;

namespace NewsReader.Archive.Storage;

/// <summary>
/// The words of a story or of a statement as the index of one database takes them. Made before the transaction, on any thread: it is a good part
/// of what indexing costs, and the words take far less memory so than one by one.
/// </summary>
/// <param name="Columns">What goes into the index, but for the tags, which are known in the transaction only.</param>
/// <param name="Pairs">The pairs of neighbours, where the index has them.</param>
internal sealed record IndexText(ImmutableArray<string> Columns, short[] Pairs);
