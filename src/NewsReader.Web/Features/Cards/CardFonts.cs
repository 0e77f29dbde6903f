using System.Collections.Immutable;
using System.Text;
using NewsReader.Web.Features.Cards.Typesetting;

namespace NewsReader.Web.Features.Cards;

/// <summary>The faces that cards are set in. Amiri has the words of the story, IBM Plex Sans Arabic everything around them.</summary>
internal sealed class CardFonts : IDisposable
{
    private readonly FontFace display = new("amiri-400.ttf");
    private readonly FontFace displayBold = new("amiri-700.ttf");
    private readonly FontFace plain = new("ibm-plex-sans-arabic-400.ttf");
    private readonly FontFace bold = new("ibm-plex-sans-arabic-700.ttf");

    /// <summary>Sets headlines.</summary>
    public ImmutableArray<FontFace> Headline => [displayBold, display, plain];

    /// <summary>Sets quotes.</summary>
    public ImmutableArray<FontFace> Quote => [display, plain];

    /// <summary>Sets the foot.</summary>
    public ImmutableArray<FontFace> Plain => [plain, display];

    /// <summary>Sets names of speakers and of the site.</summary>
    public ImmutableArray<FontFace> Bold => [bold, displayBold];

    /// <summary>The text without characters that no face has, such as pictographs, which would be drawn as boxes.</summary>
    public string Covered(string text)
    {
        var covered = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == ' ' || BidiClasses.Of(rune.Value) == BidiClass.BN || display.Has(rune.Value) || plain.Has(rune.Value))
            {
                covered.Append(rune);
            }
        }

        return covered.ToString().Trim();
    }

    public void Dispose()
    {
        display.Dispose();
        displayBold.Dispose();
        plain.Dispose();
        bold.Dispose();
    }
}
