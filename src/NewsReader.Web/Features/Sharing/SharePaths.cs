using NewsReader.Articles.Model;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Sharing;

/// <summary>The addresses of what helps to share.</summary>
internal static class SharePaths
{
    public const string StoryQrCodePattern = "/a/{storyId}/qr.svg";

    public const string StatementQrCodePattern = "/a/{storyId}/{quoteId}/qr.svg";

    public static string Story(ArticleId story) => $"{Paths.Story(story)}/share";

    public static string Statement(ArticleId story, QuoteId quote) => $"{Paths.Quote(story, quote)}/share";

    public static string StoryQrCode(ArticleId story) => $"{Paths.Story(story)}/qr.svg";

    public static string StatementQrCode(ArticleId story, QuoteId quote) => $"{Paths.Quote(story, quote)}/qr.svg";
}
