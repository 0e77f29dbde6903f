using System.Collections.Immutable;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Search;

/// <summary>A story, or a statement in it, that was found.</summary>
/// <param name="Story">The story.</param>
/// <param name="Snippet">A piece of the body around the found words, or the statement.</param>
/// <param name="HeadlineMarks">The found words of the headline, as spans of the story's text.</param>
/// <param name="Statement">The statement that was found; null for a story.</param>
public sealed record SearchHit(StoredArticle Story, Snippet Snippet, ImmutableArray<TextSpan> HeadlineMarks, Quote? Statement);
