using System.Collections.Immutable;
using NewsReader.Web.Features.Cards.Typesetting;

namespace NewsReader.Web.Features.Cards;

/// <summary>How a card's words are set.</summary>
/// <param name="Faces">The faces, the preferred one first.</param>
/// <param name="Largest">Font size of short words, in pixels.</param>
/// <param name="Smallest">Font size below which words are cut instead.</param>
/// <param name="Leading">Distance of two baselines, in font sizes.</param>
internal sealed record CardStyle(ImmutableArray<FontFace> Faces, float Largest, float Smallest, float Leading)
{
    public static CardStyle Headline(CardFonts fonts) => new(fonts.Headline, 84, 48, 1.46f);

    public static CardStyle Quote(CardFonts fonts) => new(fonts.Quote, 64, 36, 1.58f);
}
