using SkiaSharp;

namespace NewsReader.Web.Tests.Cards;

/// <summary>Compares pictures.</summary>
internal static class Pixels
{
    /// <summary>Difference of brightness, of 255, above which a reader sees two pixels as different; below it lies the smoothing of edges.</summary>
    private const int Visible = 64;

    /// <summary>Brightness below which a pixel counts as ink.</summary>
    private const int Ink = 160;

    /// <summary>The pixels that differ visibly, as a share of the ink of <paramref name="expected"/>.</summary>
    public static double Difference(SKBitmap expected, SKBitmap actual)
    {
        Assert.Equal((expected.Width, expected.Height), (actual.Width, actual.Height));
        var (different, ink) = (0, 0);
        for (var y = 0; y < expected.Height; y++)
        {
            for (var x = 0; x < expected.Width; x++)
            {
                var (one, other) = (Brightness(expected.GetPixel(x, y)), Brightness(actual.GetPixel(x, y)));
                different += Math.Abs(one - other) > Visible ? 1 : 0;
                ink += one < Ink ? 1 : 0;
            }
        }

        return (double)different / ink;
    }

    private static int Brightness(SKColor colour) => ((colour.Red * 299) + (colour.Green * 587) + (colour.Blue * 114)) / 1000;
}
