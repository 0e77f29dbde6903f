using System.Collections.Immutable;

namespace NewsReader.Web.Features.Cards.Typesetting;

/// <summary>A shaped line.</summary>
/// <param name="Words">Its characters, in the order in which they are read.</param>
/// <param name="Glyphs">Its glyphs from left to right.</param>
/// <param name="Width">Its width in pixels.</param>
internal sealed record TextLine(string Words, ImmutableArray<PlacedGlyph> Glyphs, float Width);
