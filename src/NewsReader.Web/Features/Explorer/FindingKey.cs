using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Explorer;

/// <summary>Where the next page of findings begins: the archive pages the list of all stories by another key than its other lists.</summary>
internal readonly record struct FindingKey(ListKey? InList, PageKey? InStories);
