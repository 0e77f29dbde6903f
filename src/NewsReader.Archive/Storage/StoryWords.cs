using System.Collections.Immutable;
using NewsReader.Archive.Search;

namespace NewsReader.Archive.Storage;

/// <summary>What the index gets of a story.</summary>
internal sealed record StoryWords(List<SearchToken> Headline, List<SearchToken> Body, ImmutableArray<string> Tags);
