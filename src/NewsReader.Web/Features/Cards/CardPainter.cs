using System.Collections.Immutable;
using NewsReader.Articles.Model;
using NewsReader.Web.Components.Layout;
using NewsReader.Web.Features.Cards.Typesetting;
using SkiaSharp;

namespace NewsReader.Web.Features.Cards;

/// <summary>Draws cards. Safe to use from many threads.</summary>
internal sealed class CardPainter(CardFonts fonts)
{
    /// <summary>The size that Open Graph's readers expect of a large picture.</summary>
    public const int Width = 1200;

    public const int Height = 630;

    private const float Margin = 84;
    private const float Left = Margin;
    private const float Right = Width - Margin;
    private const float TextWidth = Right - Left;
    private const float Spine = 12;
    private const float WordsTop = 64;
    private const float WordsBottom = 500;
    private const float SpeakerHeight = 84;
    private const float FootRule = 526;
    private const float FootBaseline = 577;
    private const string BetweenSources = " / ";

    private static readonly SKColor Paper = new(0xFB, 0xFA, 0xF7);
    private static readonly SKColor Ink = new(0x1D, 0x1C, 0x1A);
    private static readonly SKColor Muted = new(0x62, 0x5D, 0x54);
    private static readonly SKColor Rule = new(0xDE, 0xD9, 0xCE);
    private static readonly SKColor Accent = new(0x7A, 0x1F, 0x1F);

    /// <summary>The headline or quote of a card as it will be set.</summary>
    public CardWords Set(Card card)
    {
        var isQuote = card.Speaker is not null;
        var style = isQuote ? CardStyle.Quote(fonts) : CardStyle.Headline(fonts);
        var height = WordsBottom - WordsTop - (isQuote ? SpeakerHeight : 0);
        return CardWords.Set(fonts.Covered(card.Words), style, TextWidth, WordsTop, height);
    }

    /// <summary>The card as a PNG file.</summary>
    public byte[] Paint(Card card)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        canvas.Clear(Paper);
        // A spine on the side where Arabic lines begin.
        using (var spine = new SKPaint { Color = Accent })
        {
            canvas.DrawRect(Width - Spine, 0, Spine, Height, spine);
        }

        var words = Set(card);
        for (var i = 0; i < words.Lines.Length; i++)
        {
            var start = i == 0 ? Right + words.Hang : Right;
            canvas.Draw(words.Lines[i], start, words.FirstBaseline + (i * words.LineHeight), words.Size, Ink);
        }

        if (card.Speaker is not null)
        {
            DrawSpeaker(canvas, card.Speaker, card.Role, words.Bottom + 52);
        }

        DrawFoot(canvas, card);
        using var image = surface.Snapshot();
        using var pixels = image.PeekPixels();
        using var file = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub, 6))
            ?? throw new InvalidOperationException("The drawing library made no PNG of a card.");
        return file.ToArray();
    }

    private void DrawSpeaker(SKCanvas canvas, string speaker, string? role, float baseline)
    {
        const float Dash = 44;
        const float Gap = 18;
        using (var dash = new SKPaint { Color = Accent, StrokeWidth = 3 })
        {
            canvas.DrawLine(Right, baseline - 10, Right - Dash, baseline - 10, dash);
        }

        var start = Right - Dash - Gap;
        start -= Line(canvas, speaker, fonts.Bold, 34, start, baseline, Ink, start - Left);
        var rest = start - Gap - Left;
        if (role is not null && rest > TextWidth / 4)
        {
            Line(canvas, role, fonts.Plain, 28, start - Gap, baseline, Muted, rest);
        }
    }

    private void DrawFoot(SKCanvas canvas, Card card)
    {
        const float Size = 28;
        const float Gap = 22;
        using (var rule = new SKPaint { Color = Rule, StrokeWidth = 1.5f })
        {
            canvas.DrawLine(Left, FootRule, Right, FootRule, rule);
        }

        var brand = new TextParagraph(LayoutText.Brand, fonts.Bold).Lines(TextWidth, 32, 1)[0];
        canvas.Draw(brand, Left + brand.Width, FootBaseline, 32, Accent);
        var day = new TextParagraph(fonts.Covered(card.Day ?? string.Empty), fonts.Plain).Lines(TextWidth, Size, 1).FirstOrDefault();
        var start = Right;
        if (!card.Sources.IsEmpty)
        {
            var taken = brand.Width + (2 * Gap) + (day is null ? 0 : day.Width + (2 * Gap));
            start -= Line(
                canvas, SourceNames(card.Sources), fonts.Plain, Size, start, FootBaseline, Muted, TextWidth - taken, SourceLanguages(card.Sources));
            if (day is not null)
            {
                using var dot = new SKPaint { Color = Accent, IsAntialias = true };
                canvas.DrawCircle(start - Gap, FootBaseline - 10, 3.5f, dot);
                start -= 2 * Gap;
            }
        }

        if (day is not null)
        {
            canvas.Draw(day, start, FootBaseline, Size, Muted);
        }
    }

    /// <summary>Draws one line that begins at <paramref name="start"/> and returns its width.</summary>
    private float Line(
        SKCanvas canvas, string text, ImmutableArray<FontFace> faces, float size, float start, float baseline, SKColor colour, float width,
        ImmutableArray<LanguageSpan> languages = default)
    {
        var lines = new TextParagraph(fonts.Covered(text), faces, languages).Lines(width, size, 1);
        if (lines.IsEmpty)
        {
            return 0;
        }

        canvas.Draw(lines[0], start, baseline, size, colour);
        return lines[0].Width;
    }

    private string SourceNames(ImmutableArray<Source> sources) => string.Join(BetweenSources, sources.Select(source => fonts.Covered(source.Name)));

    private ImmutableArray<LanguageSpan> SourceLanguages(ImmutableArray<Source> sources)
    {
        var spans = ImmutableArray.CreateBuilder<LanguageSpan>(sources.Length);
        var start = 0;
        foreach (var source in sources)
        {
            var end = start + fonts.Covered(source.Name).Length;
            spans.Add(new LanguageSpan(start, end, source.Language));
            start = end + BetweenSources.Length;
        }

        return spans.MoveToImmutable();
    }
}
