using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Cards;

/// <summary>The addresses of cards. They name the version, so a card may be kept forever wherever it is kept.</summary>
internal static class CardPaths
{
    public const string StoryPattern = "/cards/{storyId}/{version}.png";

    public const string StatementPattern = "/cards/{storyId}/{quoteId}/{version}.png";

    public static string Story(Article article) => $"/cards/{article.Id}/{CardContent.Of(article).Version}.png";

    public static string Statement(Article article, Quote quote) => $"/cards/{article.Id}/{quote.Id}/{CardContent.Of(article, quote).Version}.png";
}
