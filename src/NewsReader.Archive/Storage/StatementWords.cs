using System.Collections.Immutable;
using NewsReader.Archive.Search;

namespace NewsReader.Archive.Storage;

/// <summary>What the index gets of a statement.</summary>
internal sealed record StatementWords(List<SearchToken> Speaker, List<SearchToken> Role, List<SearchToken> Words, ImmutableArray<string> Tags);
