namespace NewsReader.Web.Features.Cards.Typesetting;

/// <summary>A glyph at its place on a line.</summary>
/// <param name="Face">The face that has it.</param>
/// <param name="Id">Its number in the face.</param>
/// <param name="X">Distance from the line's left end, in pixels.</param>
/// <param name="Y">Distance below the baseline, in pixels.</param>
internal readonly record struct PlacedGlyph(FontFace Face, ushort Id, float X, float Y);
