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

    /// <summary>The statement of an id as it stands in an address, or null. Terms and names between marks are no statements.</summary>
    public static Quote? FindStatement(this Article article, string? quoteId) =>
        QuoteId.TryParse(quoteId, out var id) ? article.Speech.FirstOrDefault(quote => quote.Id == id) : null;
}
