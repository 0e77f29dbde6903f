using SkiaSharp;

namespace NewsReader.Web.Features.Cards.Typesetting;

/// <summary>Draws shaped lines.</summary>
internal static class CanvasExtensions
{
    /// <summary>Draws a line that begins, at its right end, at <paramref name="start"/>.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="line">What to draw.</param>
    /// <param name="start">The line's right end, in pixels.</param>
    /// <param name="baseline">Its baseline, in pixels.</param>
    /// <param name="size">The font size it was shaped at.</param>
    /// <param name="colour">Its colour.</param>
    public static void Draw(this SKCanvas canvas, TextLine line, float start, float baseline, float size, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        foreach (var glyphs in line.Glyphs.GroupBy(static glyph => glyph.Face))
        {
            // Glyphs stand where the shaping put them, not on whole pixels.
            using var font = new SKFont(glyphs.Key.Drawn, size)
            {
                Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias,
            };
            using var builder = new SKTextBlobBuilder();
            var run = builder.AllocatePositionedRun(font, glyphs.Count());
            var index = 0;
            foreach (var glyph in glyphs)
            {
                run.Glyphs[index] = glyph.Id;
                run.Positions[index] = new SKPoint(glyph.X, glyph.Y);
                index++;
            }

            using var blob = builder.Build();
            canvas.DrawText(blob, start - line.Width, baseline, paint);
        }
    }
}
