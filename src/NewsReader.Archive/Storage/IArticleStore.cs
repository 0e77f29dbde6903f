using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>Keeps stories and finds them again. Safe to use from many threads.</summary>
public interface IArticleStore
{
    /// <summary>The story with this id, or null when the archive has none.</summary>
    ValueTask<StoredArticle?> FindAsync(ArticleId id, CancellationToken cancellation);

    /// <summary>What is left of a story whose file was deleted; null when it is in the archive, or never was.</summary>
    ValueTask<WithdrawnStory?> FindWithdrawnAsync(ArticleId id, CancellationToken cancellation);

    /// <summary>A page of all stories, by day, newest first; within a day in an order that lasts.</summary>
    /// <param name="after">The last story before the page, or null for the first page.</param>
    /// <param name="count">How many stories the page holds at most; 1 to 200.</param>
    /// <param name="cancellation">Stops the look-up.</param>
    ValueTask<ArticlePage> LatestAsync(PageKey? after, int count, CancellationToken cancellation);

    /// <summary>The stories next to one in the order of <see cref="LatestAsync"/>: the newer and the older one, null at either end.</summary>
    ValueTask<(StoredArticle? Newer, StoredArticle? Older)> NeighboursAsync(StoredArticle article, CancellationToken cancellation);

    /// <summary>Stores a story whole, replacing an earlier version with the same id.</summary>
    ValueTask SaveAsync(StoredArticle article, CancellationToken cancellation);
}
