using System.Collections.Immutable;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace NewsReader.Web.Features.Cards.Typesetting;

/// <summary>Turns characters of a paragraph that runs from right to left into placed glyphs.</summary>
/// <param name="text">The paragraph.</param>
/// <param name="faces">The faces to take glyphs from, the preferred one first.</param>
/// <param name="languages">The parts that aren't Arabic.</param>
internal sealed class LineShaper(string text, ImmutableArray<FontFace> faces, ImmutableArray<LanguageSpan> languages)
{
    private const string Arabic = "ar";

    private readonly BidiParagraph bidi = new(text, rightToLeft: true);

    /// <summary>Shapes one line, or part of one.</summary>
    /// <param name="start">Index of its first UTF-16 unit.</param>
    /// <param name="end">Index after its last one.</param>
    /// <param name="size">Font size in pixels.</param>
    public TextLine Shape(int start, int end, float size)
    {
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>(end - start);
        var x = 0f;
        foreach (var run in bidi.VisualRuns(start, end))
        {
            var parts = FaceRuns(run).ToList();
            if (run.IsRightToLeft)
            {
                parts.Reverse();
            }

            foreach (var (partStart, partEnd, face, language) in parts)
            {
                x = Append(glyphs, x, partStart, partEnd, face, language, run.IsRightToLeft, size);
            }
        }

        return new TextLine(text[start..end], glyphs.ToImmutable(), x);
    }

    private float Append(
        ImmutableArray<PlacedGlyph>.Builder glyphs, float x, int start, int end, FontFace face, string language, bool rightToLeft, float size)
    {
        using var buffer = new Buffer();
        // The whole text with the part's place in it: letters join across a change of face.
        buffer.AddUtf16(text, start, end - start);
        buffer.Direction = rightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Language = new Language(language);
        buffer.Script = ScriptOf(start, end);
        buffer.ClusterLevel = ClusterLevel.MonotoneGraphemes;
        face.Shaped.Shape(buffer);
        var scale = size / face.UnitsPerEm;
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        for (var i = 0; i < infos.Length; i++)
        {
            glyphs.Add(new PlacedGlyph(face, (ushort)infos[i].Codepoint, x + (positions[i].XOffset * scale), -positions[i].YOffset * scale));
            x += positions[i].XAdvance * scale;
        }

        return x;
    }

    /// <summary>The parts of a run that one face and one language serve, in the order in which they are read.</summary>
    private IEnumerable<(int Start, int End, FontFace Face, string Language)> FaceRuns(DirectionalRun run)
    {
        var (start, face, language) = (run.Start, faces[0], Arabic);
        for (var i = run.Start; i < run.End; i++)
        {
            var nextFace = FaceFor(i, face);
            var nextLanguage = LanguageAt(i);
            if (nextFace != face || nextLanguage != language)
            {
                if (i > start)
                {
                    yield return (start, i, face, language);
                }

                (start, face, language) = (i, nextFace, nextLanguage);
            }
        }

        if (run.End > start)
        {
            yield return (start, run.End, face, language);
        }
    }

    /// <summary>Marks and blanks stay with the face before them.</summary>
    private FontFace FaceFor(int index, FontFace current)
    {
        if (char.IsLowSurrogate(text[index]))
        {
            return current;
        }

        var codePoint = char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index];
        return BidiClasses.Of(codePoint) is BidiClass.NSM or BidiClass.BN or BidiClass.WS || codePoint is 0x200E or 0x200F
            ? current
            : faces.FirstOrDefault(face => face.Has(codePoint), faces[0]);
    }

    private string LanguageAt(int index)
    {
        foreach (var span in languages)
        {
            if (index >= span.Start && index < span.End)
            {
                return span.Language;
            }
        }

        return Arabic;
    }

    private Script ScriptOf(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            switch (BidiClasses.Of(text[i]))
            {
                case BidiClass.AL or BidiClass.AN:
                    return Script.Arabic;
                case BidiClass.L:
                    return Script.Latin;
                case BidiClass.R:
                    return Script.Hebrew;
            }
        }

        return Script.Arabic;
    }
}
