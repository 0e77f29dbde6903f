using NewsReader.Articles.Model;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Embedding;

/// <summary>Addresses for other sites that show a statement.</summary>
internal static class EmbedPaths
{
    public const string OEmbed = "/oembed";

    /// <summary>The statement alone, for a frame on another site.</summary>
    public static string Frame(ArticleId story, QuoteId quote) => $"{Paths.Quote(story, quote)}/embed";

    /// <summary>The description of how to show an address.</summary>
    /// <param name="address">An absolute address of this site.</param>
    public static string Description(string address) => $"{OEmbed}?format=json&url={Uri.EscapeDataString(address)}";
}
