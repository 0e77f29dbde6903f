using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsReader.Web.Features.Cards;
using NewsReader.Web.Features.Cards.Typesetting;
using NewsReader.Web.Tests.Cards;
using SkiaSharp;

namespace NewsReader.Browser.Tests;

/// <summary>Compares the words of cards with what Chromium draws for the same lines, face and size.</summary>
public sealed class CardTests(RunningSite site)
{
    private const double Tolerance = 0.02;

    /// <summary>Room for a baseline that the browser rounds otherwise.</summary>
    private const int Shift = 1;

    [Fact]
    public async Task Headline_OfTheSeed_LooksAsInChromium()
    {
        Chromium.Require();
        await CompareAsync(CardContent.Of(site.Story), "amiri-700.ttf");
    }

    [Fact]
    public async Task SecondStatement_OfTheSeed_LooksAsInChromium()
    {
        Chromium.Require();
        var second = site.Statements[1];
        Assert.StartsWith("أوضح فلاديمير بوتين", second.Span.In(site.Story.Text), StringComparison.Ordinal);
        await CompareAsync(CardContent.Of(site.Story, second), "amiri-400.ttf");
    }

    private async Task CompareAsync(Card card, string face)
    {
        var painter = site.Services.GetRequiredService<CardPainter>();
        var words = painter.Set(card);
        using var drawn = OnlyWords(words);

        var best = double.MaxValue;
        for (var shift = -Shift; shift <= Shift; shift++)
        {
            using var expected = SKBitmap.Decode(await InChromiumAsync(words, face, shift));
            best = Math.Min(best, Pixels.Difference(expected, drawn));
        }

        Assert.InRange(best, 0, Tolerance);
    }

    private static SKBitmap OnlyWords(CardWords words)
    {
        var bitmap = new SKBitmap(CardPainter.Width, CardPainter.Height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        for (var i = 0; i < words.Lines.Length; i++)
        {
            canvas.Draw(words.Lines[i], 1116 + (i == 0 ? words.Hang : 0), words.FirstBaseline + (i * words.LineHeight), words.Size, SKColors.Black);
        }

        return bitmap;
    }

    /// <summary>Each line stands by itself, so that the letters are compared and not the ways to break lines.</summary>
    private async Task<byte[]> InChromiumAsync(CardWords words, string face, int shift)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $$"""
            <!DOCTYPE html><html lang="ar" dir="rtl"><style>
            @font-face { font-family: card; src: url(data:font/ttf;base64,{{FontOf(face)}}) }
            body { margin: 0; font: {{words.Size}}px/{{words.LineHeight}}px card; text-rendering: geometricPrecision; color: #000; background: #fff }
            div { position: absolute; white-space: nowrap }
            </style>
            """);
        // The baseline of a line of text stands where the face's ascent and the half of the spare height put it.
        using var fonts = new CardFonts();
        var metrics = face == "amiri-700.ttf" ? fonts.Headline[0] : fonts.Quote[0];
        var ascent = ((words.LineHeight - ((metrics.Ascent + metrics.Descent) * words.Size)) / 2) + (metrics.Ascent * words.Size);
        for (var i = 0; i < words.Lines.Length; i++)
        {
            var top = MathF.Round(words.FirstBaseline - ascent) + (i * words.LineHeight) + shift;
            var right = 84 - (i == 0 ? words.Hang : 0);
            html.Append(CultureInfo.InvariantCulture, $"<div style=\"top:{top}px;right:{right}px\">{words.Lines[i].Words}</div>");
        }

        await using var context = await site.NewContextAsync(
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = CardPainter.Width, Height = CardPainter.Height } });
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html.ToString());
        await page.EvaluateAsync("document.fonts.ready");
        return await page.ScreenshotAsync();
    }

    private static string FontOf(string resource)
    {
        using var file = typeof(CardFonts).Assembly.GetManifestResourceStream(resource)!;
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return Convert.ToBase64String(copy.ToArray());
    }
}
