using System.Collections.Immutable;
using NewsReader.Web.Features.Cards.Typesetting;

namespace NewsReader.Web.Features.Cards;

/// <summary>A card's headline or quote, set as large as it fits.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Size">Font size in pixels.</param>
/// <param name="LineHeight">Distance of two baselines, in pixels.</param>
/// <param name="FirstBaseline">The first baseline, in pixels from the upper edge.</param>
/// <param name="Hang">How far the first line reaches into the margin: an opening quotation mark stands outside the edge of the text.</param>
internal sealed record CardWords(ImmutableArray<TextLine> Lines, float Size, float LineHeight, float FirstBaseline, float Hang)
{
    private const char OpeningMark = '«';

    /// <summary>How much of the opening mark stands in the margin; all of it would look detached.</summary>
    private const float HangingPart = .8f;

    private const float SizeStep = 2;

    /// <summary>The lower edge of the last line.</summary>
    public float Bottom { get; private init; }

    /// <summary>Sets words in a box.</summary>
    /// <param name="words">What to set.</param>
    /// <param name="style">How.</param>
    /// <param name="width">Width of the box in pixels.</param>
    /// <param name="top">Upper edge of the box.</param>
    /// <param name="height">Height of the box.</param>
    public static CardWords Set(string words, CardStyle style, float width, float top, float height)
    {
        var paragraph = new TextParagraph(words, style.Faces);
        var size = style.Largest;
        while (size > style.Smallest && !paragraph.Fits(width, size, Rows(size)))
        {
            size -= SizeStep;
        }

        var lines = paragraph.Lines(width, size, Rows(size));
        var lineHeight = MathF.Round(size * style.Leading);
        var start = top + ((height - (lines.Length * lineHeight)) / 2);
        var face = style.Faces[0];
        var baseline = start + ((lineHeight - ((face.Ascent + face.Descent) * size)) / 2) + (face.Ascent * size);
        var hang = words.StartsWith(OpeningMark)
            ? new TextParagraph($"{OpeningMark}", style.Faces).Lines(width, size, 1)[0].Width * HangingPart
            : 0;
        return new CardWords(lines, size, lineHeight, MathF.Round(baseline), hang) { Bottom = start + (lines.Length * lineHeight) };

        int Rows(float at) => Math.Max(1, (int)(height / (at * style.Leading)));
    }
}
