using System.Text;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Stories;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Sharing;

/// <summary>QR codes that open a story or a statement.</summary>
internal static class QrCodeEndpoints
{
    public static void MapQrCodes(this IEndpointRouteBuilder app)
    {
        app.MapGet(SharePaths.StoryQrCodePattern, static (string storyId, IArticleStore store, SiteAddress site, HttpContext context) =>
            AnswerAsync(storyId, null, store, site, context));
        app.MapGet(SharePaths.StatementQrCodePattern, AnswerAsync);
    }

    private static async Task<IResult> AnswerAsync(string storyId, string? quoteId, IArticleStore store, SiteAddress site, HttpContext context)
    {
        var article = await store.FindArticleAsync(storyId, context.RequestAborted);
        var quote = article?.FindStatement(quoteId);
        if (article is null || (quoteId is not null && quote is null))
        {
            return await store.MissingAsync(storyId, context.RequestAborted);
        }

        var sharing = new StorySharing(article, site);
        var item = quote is null ? sharing.Story() : sharing.Statement(quote);
        return Documents.Of(Encoding.UTF8.GetBytes(QrCode.Svg(item.Link)), "image/svg+xml; charset=utf-8");
    }
}
