using System.Collections.Immutable;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Search;

/// <summary>A piece of a story around what was found, exactly as written.</summary>
/// <param name="Span">The piece's place in the story's text.</param>
/// <param name="Text">The piece; line ends are as in the story.</param>
/// <param name="Marks">
/// The found words as spans of <paramref name="Text"/>, in order and apart from each other. A mark covers the whole written word with its
/// particles and vowel signs, so that no joined letters are torn.
/// </param>
/// <param name="BeginsInside">Whether words of the same paragraph were left out before it.</param>
/// <param name="EndsInside">Whether words of the same paragraph were left out behind it.</param>
public sealed record Snippet(TextSpan Span, string Text, ImmutableArray<TextSpan> Marks, bool BeginsInside, bool EndsInside);
