using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Components.Layout;
using NewsReader.Web.Features.Cards;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Features.Stories;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Embedding;

/// <summary>Tells other sites how to show a story or a statement (oEmbed 1.0, JSON only).</summary>
internal static class OEmbedEndpoint
{
    private const int CacheSeconds = 86_400;

    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void MapOEmbed(this IEndpointRouteBuilder app) => app.MapGet(EmbedPaths.OEmbed, AnswerAsync);

    private static async Task<IResult> AnswerAsync(
        string? url, string? format, int? maxwidth, int? maxheight, IArticleStore store, SiteAddress site, HttpContext context)
    {
        if (format is not (null or "" or "json"))
        {
            // The specification's answer to a format that isn't offered.
            return Results.Text("json", statusCode: StatusCodes.Status501NotImplemented);
        }

        if (ReadAddress(url, site) is not var (storyId, quoteId) || await store.FindArticleAsync(storyId, context.RequestAborted) is not { } article)
        {
            return Results.NotFound();
        }

        var quote = article.FindStatement(quoteId);
        if (quoteId is not null && quote is null)
        {
            return Results.NotFound();
        }

        context.Response.Headers.AccessControlAllowOrigin = "*";
        var answer = quote is null ? Story(article, site) : Statement(article, quote, site, maxwidth, maxheight);
        return Documents.Of(Encoding.UTF8.GetBytes(answer.ToJsonString(Written)), "application/json; charset=utf-8");
    }

    /// <summary>The ids in an address of this site, the statement's or null; null for any other address.</summary>
    private static (string Story, string? Quote)? ReadAddress(string? url, SiteAddress site)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.GetLeftPart(UriPartial.Authority) != site.Origin)
        {
            return null;
        }

        var stem = new Uri(site.Of("/a/")).AbsolutePath;
        if (!address.AbsolutePath.StartsWith(stem, StringComparison.Ordinal))
        {
            return null;
        }

        return address.AbsolutePath[stem.Length..].Split('/') switch
        {
            [var story] => (story, null),
            [var story, var quote] => (story, quote),
            _ => null,
        };
    }

    private static JsonObject Story(Article article, SiteAddress site)
    {
        var answer = Answer("link", ShareText.Headline(article), site.Of(CardPaths.Story(article)), site);
        if (ShareText.Sources(article) is { Length: > 0 } sources)
        {
            answer["author_name"] = sources;
        }

        return answer;
    }

    private static JsonObject Statement(Article article, Quote quote, SiteAddress site, int? widest, int? tallest)
    {
        var frame = EmbedFrame.For(article, quote, widest, tallest);
        var answer = Answer("rich", EmbedFrame.TitleOf(article, quote), site.Of(CardPaths.Statement(article, quote)), site);
        answer["author_name"] = SpeakerName.Of(quote);
        answer["width"] = frame.Width;
        answer["height"] = frame.Height;
        answer["html"] = frame.Element(article, quote, site);
        return answer;
    }

    private static JsonObject Answer(string type, string title, string picture, SiteAddress site) => new()
    {
        ["version"] = "1.0",
        ["type"] = type,
        ["title"] = title,
        ["provider_name"] = LayoutText.Brand,
        ["provider_url"] = site.Of(Paths.Latest),
        ["cache_age"] = CacheSeconds,
        ["thumbnail_url"] = picture,
        ["thumbnail_width"] = CardPainter.Width,
        ["thumbnail_height"] = CardPainter.Height,
    };
}
