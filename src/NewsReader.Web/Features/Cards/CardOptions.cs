using System.ComponentModel.DataAnnotations;

namespace NewsReader.Web.Features.Cards;

/// <summary>Where drawn cards are kept.</summary>
internal sealed class CardOptions
{
    public const string SectionName = "Cards";

    /// <summary>The folder that keeps cards once they are drawn; it may be emptied at any time. A relative path lies in the app's folder.</summary>
    [Required]
    public string Folder { get; init; } = "data/cards";

    /// <summary>How much the folder may hold, in megabytes; the cards that were drawn first go when it is full. A card has about a tenth of one.</summary>
    [Range(1, 1_000_000)]
    public int Megabytes { get; init; } = 500;
}
