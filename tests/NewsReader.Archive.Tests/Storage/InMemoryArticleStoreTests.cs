using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Archive.Tests.Storage;

public sealed class InMemoryArticleStoreTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly InMemoryArticleStore store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FindAsync_UnknownId_IsNull() => Assert.Null(await store.FindAsync(ArticleId.FromName("nothing"), Cancellation));

    [Fact]
    public async Task LatestAsync_EmptyStore_HasNoPageAfter() =>
        Assert.Equal((0, null, 0), await store.LatestAsync(null, 10, Cancellation) is var page ? (page.Articles.Length, page.Next, page.Total) : default);

    [Fact]
    public async Task LatestAsync_FollowingNext_GivesEveryStoryOnceNewestFirst()
    {
        for (var i = 0; i < 25; i++)
        {
            await store.SaveAsync(Story($"{i}.txt", new DateOnly(2026, 1, 1 + (i % 7))), Cancellation);
        }

        var seen = new List<StoredArticle>();
        PageKey? after = null;
        do
        {
            var page = await store.LatestAsync(after, 4, Cancellation);
            Assert.Equal(25, page.Total);
            seen.AddRange(page.Articles);
            after = page.Next;
        }
        while (after is not null);

        var expected = seen.DistinctBy(static story => story.Article.Id)
            .OrderByDescending(static story => story.Day)
            .ThenBy(static story => story.Article.Id.Value, StringComparer.Ordinal);
        Assert.Equal(25, seen.Count);
        Assert.Equal(expected, seen);
    }

    [Fact]
    public async Task LatestAsync_KeyOfAStoryThatIsGone_GoesOnFromItsPlace()
    {
        await store.SaveAsync(Story("old.txt", new DateOnly(2026, 1, 1)), Cancellation);
        await store.SaveAsync(Story("new.txt", new DateOnly(2026, 1, 3)), Cancellation);

        var page = await store.LatestAsync(new PageKey(new DateOnly(2026, 1, 2), ArticleId.FromName("gone.txt")), 10, Cancellation);

        Assert.Equal("old.txt", Assert.Single(page.Articles).File);
        Assert.Null(page.Next);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public async Task LatestAsync_CountOutOfRange_Throws(int count) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await store.LatestAsync(null, count, Cancellation));

    [Fact]
    public async Task NeighboursAsync_MiddleAndEnds_AreTheNextInOrder()
    {
        var (oldest, middle, newest) = (Story("1.txt", new DateOnly(2026, 1, 1)), Story("2.txt", new DateOnly(2026, 1, 2)), Story("3.txt", new DateOnly(2026, 1, 3)));
        await store.SaveAsync(middle, Cancellation);
        await store.SaveAsync(newest, Cancellation);
        await store.SaveAsync(oldest, Cancellation);

        Assert.Equal((newest, oldest), await store.NeighboursAsync(middle, Cancellation));
        Assert.Equal((middle, null), await store.NeighboursAsync(oldest, Cancellation));
        Assert.Equal((null, middle), await store.NeighboursAsync(newest, Cancellation));
    }

    [Fact]
    public async Task SaveAsync_SameId_ReplacesAndMovesToItsNewDay()
    {
        await store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1)), Cancellation);
        await store.SaveAsync(Story("b.txt", new DateOnly(2026, 1, 2)), Cancellation);

        await store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 3)), Cancellation);

        var page = await store.LatestAsync(null, 10, Cancellation);
        Assert.Equal(2, page.Total);
        Assert.Equal(["a.txt", "b.txt"], page.Articles.Select(static story => story.File));
    }

    [Fact]
    public async Task SaveAsync_ManyThreads_LosesNothing()
    {
        await Parallel.ForAsync(0, 400, Cancellation, async (i, token) => await store.SaveAsync(Story($"{i}.txt", new DateOnly(2026, 1, 1)), token));

        Assert.Equal(400, (await store.LatestAsync(null, 1, Cancellation)).Total);
    }

    private static StoredArticle Story(string file, DateOnly day) =>
        new(ArticleParser.Parse(SampleStory.Text, new ParseOptions { Name = file }) with { Date = day }, file, Noon);
}
