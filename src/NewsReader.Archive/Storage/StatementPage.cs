using System.Collections.Immutable;

namespace NewsReader.Archive.Storage;

/// <summary>One page of a list of statements, newest story first.</summary>
/// <param name="Statements">The statements of the page; empty when there are none.</param>
/// <param name="Next">Where the next, older page begins; null on the last page.</param>
/// <param name="Total">How many statements the whole list has.</param>
public sealed record StatementPage(ImmutableArray<StoredStatement> Statements, ListKey? Next, HitCount Total);
