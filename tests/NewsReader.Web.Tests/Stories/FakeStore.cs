using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Tests.Stories;

/// <summary>An archive of a few stories, newest first by the order that the archive promises.</summary>
internal sealed class FakeStore : IArticleStore
{
    private readonly List<StoredArticle> articles = [];
    private readonly List<WithdrawnStory> withdrawn = [];

    private IOrderedEnumerable<StoredArticle> Ordered =>
        articles.OrderByDescending(static stored => stored.Day).ThenBy(static stored => stored.Article.Id.Value, StringComparer.Ordinal);

    public static DateTimeOffset Imported { get; } = new(2024, 5, 1, 12, 0, 0, TimeSpan.Zero);

    public void Add(params Article[] stories) =>
        articles.AddRange(stories.Select(static story => new StoredArticle(story, $"{story.Id}.txt", Imported)));

    public void Withdraw(ArticleId id)
    {
        articles.RemoveAll(stored => stored.Article.Id == id);
        withdrawn.Add(new WithdrawnStory(id, "عنوان", Imported));
    }

    /// <summary>What every look-up by id fails with; null when none does.</summary>
    public Exception? Refusal { get; set; }

    public ValueTask<StoredArticle?> FindAsync(ArticleId id, CancellationToken cancellation) =>
        Refusal is null ? ValueTask.FromResult(articles.Find(stored => stored.Article.Id == id)) : ValueTask.FromException<StoredArticle?>(Refusal);

    public ValueTask<WithdrawnStory?> FindWithdrawnAsync(ArticleId id, CancellationToken cancellation) =>
        ValueTask.FromResult(withdrawn.Find(story => story.Id == id));

    public ValueTask<ArticlePage> LatestAsync(PageKey? after, int count, CancellationToken cancellation)
    {
        var rest = after is { } key ? Ordered.Where(stored => IsBehind(stored, key)).ToList() : [.. Ordered];
        var page = rest.Take(count).ToList();
        PageKey? next = rest.Count > count ? new PageKey(page[^1].Day, page[^1].Article.Id) : null;
        return ValueTask.FromResult(new ArticlePage([.. page], next, articles.Count));
    }

    public ValueTask<(StoredArticle? Newer, StoredArticle? Older)> NeighboursAsync(StoredArticle article, CancellationToken cancellation) =>
        ValueTask.FromResult((
            Ordered.LastOrDefault(stored => !IsBehind(stored, KeyOf(article)) && stored.Article.Id != article.Article.Id),
            Ordered.FirstOrDefault(stored => IsBehind(stored, KeyOf(article)))));

    public ValueTask SaveAsync(StoredArticle article, CancellationToken cancellation)
    {
        articles.Add(article);
        return ValueTask.CompletedTask;
    }

    private static PageKey KeyOf(StoredArticle stored) => new(stored.Day, stored.Article.Id);

    /// <summary>A key is a place in the order, whether or not a story stands there.</summary>
    private static bool IsBehind(StoredArticle stored, PageKey key) =>
        stored.Day < key.Day || (stored.Day == key.Day && string.CompareOrdinal(stored.Article.Id.Value, key.Id.Value) > 0);
}
