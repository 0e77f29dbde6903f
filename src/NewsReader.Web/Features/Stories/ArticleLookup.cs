using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Stories;

/// <summary>Finds stories and statements by their names in addresses.</summary>
internal static class ArticleLookup
{
    /// <summary>The story of an id as it stands in an address, or null.</summary>
    public static async ValueTask<StoredArticle?> FindAsync(this IArticleStore store, string? storyId, CancellationToken cancellation) =>
        ArticleId.TryParse(storyId, out var id) ? await store.FindAsync(id, cancellation) : null;

    /// <summary>As <see cref="FindAsync"/>, the parsed story alone.</summary>
    public static async ValueTask<Article?> FindArticleAsync(this IArticleStore store, string? storyId, CancellationToken cancellation) =>
        (await store.FindAsync(storyId, cancellation))?.Article;

    /// <summary>What is left of a withdrawn story, by its id as it stands in an address; null when there is or was no such story.</summary>
    public static async ValueTask<WithdrawnStory?> FindWithdrawnAsync(this IArticleStore store, string? storyId, CancellationToken cancellation) =>
        ArticleId.TryParse(storyId, out var id) ? await store.FindWithdrawnAsync(id, cancellation) : null;

    /// <summary>The answer for a story that isn't in the archive: 410 when it was there once, else 404.</summary>
    public static async ValueTask<IResult> MissingAsync(this IArticleStore store, string? storyId, CancellationToken cancellation) =>
        Results.StatusCode(await store.FindWithdrawnAsync(storyId, cancellation) is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone);

    /// <summary>The statement of an id as it stands in an address, or null. Terms and names between marks are no statements.</summary>
    public static Quote? FindStatement(this Article article, string? quoteId) =>
        QuoteId.TryParse(quoteId, out var id) ? article.Speech.FirstOrDefault(quote => quote.Id == id) : null;
}
