using System.Collections.Immutable;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Explorer;

/// <summary>A statement or a story that a filter lets through.</summary>
/// <param name="Story">The story.</param>
/// <param name="Statement">The statement, which has a speaker; null for a story.</param>
internal sealed record Finding(StoredArticle Story, Quote? Statement)
{
    /// <summary>The speaker's short name in links; null when the name alone doesn't tell who it is.</summary>
    public NameId? SpeakerId { get; init; }

    /// <summary>The words that were looked for, as spans of the story's text, in the statement or in the story's headline.</summary>
    public ImmutableArray<TextSpan> Marks { get; init; } = [];

    /// <summary>A piece of the story around the words that were looked for; null when none were.</summary>
    public Snippet? Snippet { get; init; }
}
