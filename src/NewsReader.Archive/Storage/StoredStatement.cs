using System.Collections.Immutable;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>What somebody said, with the story that has it.</summary>
/// <param name="Story">The story.</param>
/// <param name="Quote">The statement; it has a speaker.</param>
/// <param name="SpeakerId">The speaker's short name in links; null when the name alone doesn't tell who it is.</param>
/// <param name="Marks">The words that were looked for, as spans of the story's text inside the statement; empty when none were.</param>
public sealed record StoredStatement(StoredArticle Story, Quote Quote, NameId? SpeakerId, ImmutableArray<TextSpan> Marks);
