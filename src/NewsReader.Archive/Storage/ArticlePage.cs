using System.Collections.Immutable;

namespace NewsReader.Archive.Storage;

/// <summary>One page of a list of stories, newest first.</summary>
/// <param name="Articles">The stories of the page; empty when there are none.</param>
/// <param name="Next">Where the next, older page begins; null on the last page.</param>
/// <param name="Total">How many stories the whole list has.</param>
public sealed record ArticlePage(ImmutableArray<StoredArticle> Articles, PageKey? Next, int Total);
