using System.Collections.Immutable;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>Keeps stories in memory, for as long as the process runs.</summary>
/// <remarks>Readers see the shelf as it was when they asked and never wait for a writer.</remarks>
public sealed class InMemoryArticleStore : IArticleStore
{
    private readonly Lock writing = new();
    private volatile Shelf shelf = new([], ImmutableSortedSet.Create<PageKey>(PageKeyOrder.Instance));

    /// <inheritdoc/>
    public ValueTask<StoredArticle?> FindAsync(ArticleId id, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(shelf.ById.GetValueOrDefault(id));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1 or above 200.</exception>
    public ValueTask<ArticlePage> LatestAsync(PageKey? after, int count, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 200);
        cancellation.ThrowIfCancellationRequested();
        var current = shelf;
        var start = after is { } key ? current.IndexAfter(key) : 0;
        var length = Math.Min(count, current.Order.Count - start);
        var articles = ImmutableArray.CreateBuilder<StoredArticle>(length);
        for (var i = start; i < start + length; i++)
        {
            articles.Add(current.At(i));
        }

        PageKey? next = start + length < current.Order.Count ? current.Order[start + length - 1] : null;
        return ValueTask.FromResult(new ArticlePage(articles.MoveToImmutable(), next, current.Order.Count));
    }

    /// <inheritdoc/>
    /// <remarks>The story itself need not be in the archive any more: its place in the order is what counts.</remarks>
    public ValueTask<(StoredArticle? Newer, StoredArticle? Older)> NeighboursAsync(StoredArticle article, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(article);
        cancellation.ThrowIfCancellationRequested();
        var current = shelf;
        var key = KeyOf(article);
        var older = current.IndexAfter(key);
        var newer = current.Order.Contains(key) ? older - 2 : older - 1;
        return ValueTask.FromResult<(StoredArticle?, StoredArticle?)>((
            newer >= 0 ? current.At(newer) : null,
            older < current.Order.Count ? current.At(older) : null));
    }

    /// <inheritdoc/>
    public ValueTask SaveAsync(StoredArticle article, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(article);
        cancellation.ThrowIfCancellationRequested();
        lock (writing)
        {
            shelf = shelf.With(article);
        }

        return ValueTask.CompletedTask;
    }

    private static PageKey KeyOf(StoredArticle article) => new(article.Day, article.Article.Id);

    /// <summary>All stories at one moment, and their order.</summary>
    private sealed record Shelf(ImmutableDictionary<ArticleId, StoredArticle> ById, ImmutableSortedSet<PageKey> Order)
    {
        public StoredArticle At(int index) => ById[Order[index].Id];

        /// <summary>The index of the first story after a place in the order, whether or not a story stands there.</summary>
        public int IndexAfter(PageKey key)
        {
            var index = Order.IndexOf(key);
            return index >= 0 ? index + 1 : ~index;
        }

        public Shelf With(StoredArticle article)
        {
            // A new version may stand under another day.
            var order = ById.TryGetValue(article.Article.Id, out var earlier) ? Order.Remove(KeyOf(earlier)) : Order;
            return new Shelf(ById.SetItem(article.Article.Id, article), order.Add(KeyOf(article)));
        }
    }
}
