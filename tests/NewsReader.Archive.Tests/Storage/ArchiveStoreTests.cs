using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Archive.Tests.Storage;

/// <remarks>The contract of the archive; every database keeps it.</remarks>
public abstract partial class ArchiveStoreTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private ArchiveDatabase? database;
    private ArchiveStore? store;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected ArchiveStore Store => store ??= new ArchiveStore(database ??= Open());

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task FindAsync_UnknownId_IsNull() => Assert.Null(await Store.FindAsync(ArticleId.FromName("nothing"), Cancellation));

    [Fact]
    public async Task LatestAsync_EmptyStore_HasNoPageAfter() =>
        Assert.Equal((0, null, 0), await Store.LatestAsync(null, 10, Cancellation) is var page ? (page.Articles.Length, page.Next, page.Total) : default);

    [Fact]
    public async Task FindAsync_SavedStory_ComesBackAsItWasParsed()
    {
        var saved = Story("2026/a.txt", new DateOnly(2026, 1, 2), SampleStory.WithQuotes);

        await Store.SaveAsync(saved, Cancellation);

        var found = await Store.FindAsync(saved.Article.Id, Cancellation);
        Assert.NotNull(found);
        Assert.Equal((saved.File, saved.Imported, saved.Day), (found.File, found.Imported, found.Day));
        Same.Article(saved.Article, found.Article);
        Assert.NotEmpty(found.Article.Speech);
    }

    [Fact]
    public async Task FindAsync_ClosedAndOpenedAgain_IsStillThere()
    {
        var saved = Story("a.txt", new DateOnly(2026, 1, 2));
        await Store.SaveAsync(saved, Cancellation);

        Close();

        Assert.Equal(saved.Article.Text, (await Store.FindAsync(saved.Article.Id, Cancellation))!.Article.Text);
    }

    [Fact]
    public async Task LatestAsync_FollowingNext_GivesEveryStoryOnceNewestFirst()
    {
        for (var i = 0; i < 25; i++)
        {
            await Store.SaveAsync(Story($"{i}.txt", new DateOnly(2026, 1, 1 + (i % 7))), Cancellation);
        }

        var seen = new List<StoredArticle>();
        PageKey? after = null;
        do
        {
            var page = await Store.LatestAsync(after, 4, Cancellation);
            Assert.Equal(25, page.Total);
            seen.AddRange(page.Articles);
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(25, seen.Select(static story => story.File).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(seen.Select(static story => story.Day).OrderDescending(), seen.Select(static story => story.Day));
    }

    [Fact]
    public async Task LatestAsync_StoriesOfOneDay_LastArrivalComesFirst()
    {
        var day = new DateOnly(2026, 3, 1);
        await Store.SaveAsync(Story("noon.txt", day), Cancellation);
        await Store.SaveAsync(Story("evening.txt", day) with { Imported = Noon.AddHours(6) }, Cancellation);
        await Store.SaveAsync(Story("noon-too.txt", day), Cancellation);

        var page = await Store.LatestAsync(null, 10, Cancellation);

        Assert.Equal("noon.txt", page.Articles[^1].File);
        Assert.Equal(3, page.Articles.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public async Task LatestAsync_CountOutOfRange_Throws(int count) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await Store.LatestAsync(null, count, Cancellation));

    [Fact]
    public async Task NeighboursAsync_MiddleAndEnds_AreTheNextInOrder()
    {
        var (oldest, middle, newest) = (Story("1.txt", new DateOnly(2026, 1, 1)), Story("2.txt", new DateOnly(2026, 1, 2)), Story("3.txt", new DateOnly(2026, 1, 3)));
        await Store.SaveAsync(middle, Cancellation);
        await Store.SaveAsync(newest, Cancellation);
        await Store.SaveAsync(oldest, Cancellation);

        Assert.Equal(("3.txt", "1.txt"), await NeighboursOf(middle));
        Assert.Equal(("2.txt", null), await NeighboursOf(oldest));
        Assert.Equal((null, "2.txt"), await NeighboursOf(newest));
    }

    [Fact]
    public async Task SaveAsync_NewTextAndDay_ReplacesMovesAndKeepsTheEarlierText()
    {
        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1)), Cancellation);
        await Store.SaveAsync(Story("b.txt", new DateOnly(2026, 1, 2)), Cancellation);

        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 3), SampleStory.WithQuotes) with { Imported = Noon.AddHours(1) }, Cancellation);

        var page = await Store.LatestAsync(null, 10, Cancellation);
        var version = Assert.Single(await Store.VersionsAsync(ArticleId.FromName("a.txt"), Cancellation));
        Assert.Equal(2, page.Total);
        Assert.Equal(["a.txt", "b.txt"], page.Articles.Select(static story => story.File));
        Assert.Equal((1, Noon, SampleStory.Text), (version.Number, version.Imported, version.Text));
        Assert.Empty((await Store.ByDayAsync(new DateOnly(2026, 1, 1), null, 10, Cancellation)).Articles);
        Assert.Equal([new DayEntry(new DateOnly(2026, 1, 3), 1), new DayEntry(new DateOnly(2026, 1, 2), 1)], await Store.DaysAsync(null, null, Cancellation));
    }

    [Theory]
    [InlineData(5, "5.txt")]
    [InlineData(7, "5.txt")]
    [InlineData(1, "1.txt")]
    public async Task LatestAsync_BeginningOfADay_HasThatDayAndWhatIsOlder(int day, string first)
    {
        foreach (var other in new[] { 1, 5, 9 })
        {
            await Store.SaveAsync(Story($"{other}.txt", new DateOnly(2026, 1, other)), Cancellation);
        }

        var page = await Store.LatestAsync(PageKey.BeginningOf(new DateOnly(2026, 1, day)), 10, Cancellation);

        Assert.Equal(first, page.Articles[0].File);
    }

    [Fact]
    public async Task NeighbourDaysAsync_DaysApart_AreTheNearestWithStories()
    {
        foreach (var day in new[] { 1, 5, 9 })
        {
            await Store.SaveAsync(Story($"{day}.txt", new DateOnly(2026, 1, day)), Cancellation);
        }

        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 9)), await Store.NeighbourDaysAsync(new DateOnly(2026, 1, 5), Cancellation));
        Assert.Equal((new DateOnly(2026, 1, 5), new DateOnly(2026, 1, 9)), await Store.NeighbourDaysAsync(new DateOnly(2026, 1, 7), Cancellation));
        Assert.Equal((null, new DateOnly(2026, 1, 5)), await Store.NeighbourDaysAsync(new DateOnly(2026, 1, 1), Cancellation));
        Assert.Equal((new DateOnly(2026, 1, 9), null), await Store.NeighbourDaysAsync(new DateOnly(2027, 1, 1), Cancellation));
    }

    [Fact]
    public async Task SaveAsync_SameStoryAgain_ChangesNothing()
    {
        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1), SampleStory.WithQuotes), Cancellation);
        var arrivals = new List<Arrival>();
        using var listening = Store.Arrivals.Subscribe(arrivals.Add);

        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1), SampleStory.WithQuotes), Cancellation);

        Assert.Empty(await Store.VersionsAsync(ArticleId.FromName("a.txt"), Cancellation));
        Assert.Equal(1, (await Store.LatestAsync(null, 1, Cancellation)).Total);
        Assert.Empty(arrivals);
    }

    [Fact]
    public async Task SaveAsync_NewStory_TellsWhoListens()
    {
        var arrivals = new List<Arrival>();
        using (Store.Arrivals.Subscribe(arrivals.Add))
        {
            await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1)), Cancellation);
        }

        await Store.SaveAsync(Story("b.txt", new DateOnly(2026, 1, 1)), Cancellation);

        Assert.Equal([ArticleId.FromName("a.txt")], Assert.Single(arrivals).Stored);
    }

    [Fact]
    public async Task SaveAsync_ManyThreads_LosesNothing()
    {
        var shared = Store;

        await Parallel.ForAsync(0, 100, Cancellation, async (i, token) => await shared.SaveAsync(Story($"{i}.txt", new DateOnly(2026, 1, 1)), token));

        Assert.Equal(100, (await Store.LatestAsync(null, 1, Cancellation)).Total);
    }

    [Fact]
    public async Task BySourceAsync_SourceOfTheDateline_GivesItsStoriesInPages()
    {
        for (var i = 0; i < 5; i++)
        {
            await Store.SaveAsync(Story($"{i}.txt", new DateOnly(2026, 1, 1 + i), SampleStory.WithQuotes), Cancellation);
        }

        var source = Assert.Single(await Store.SourcesAsync(Cancellation));
        var first = await Store.BySourceAsync(source.Id, null, 3, Cancellation);
        var second = await Store.BySourceAsync(source.Id, first.Next, 3, Cancellation);

        Assert.Equal(("رويترز", 5), (source.Name, source.Stories));
        Assert.Equal(["4.txt", "3.txt", "2.txt", "1.txt", "0.txt"], first.Articles.Concat(second.Articles).Select(static story => story.File));
        Assert.Null(second.Next);
        Assert.Equal(source, await Store.FindSourceAsync(source.Id, Cancellation));
    }

    [Fact]
    public async Task ListsOfAsync_StoriesOfAllKinds_NamesTheListsThatHaveThem()
    {
        var quoting = Story("quoting.txt", new DateOnly(2026, 1, 1), SampleStory.WithQuotes);
        var plain = Story("plain.txt", new DateOnly(2026, 1, 2), "عنوان\n\nنص بلا مصدر ولا كلام.");
        await Store.SaveAsync(quoting, Cancellation);
        await Store.SaveAsync(plain, Cancellation);
        await Store.SaveAsync(Story("other.txt", new DateOnly(2026, 1, 3)), Cancellation);

        var lists = (await Store.ListsOfAsync([quoting.Article.Id, plain.Article.Id, ArticleId.FromName("nothing")], Cancellation)).OrderBy(static story => story.Day).ToArray();

        Assert.Equal([new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 2)], lists.Select(static story => story.Day));
        Assert.Equal("رويترز", (await Store.FindSourceAsync(Assert.Single(lists[0].Sources), Cancellation))!.Name);
        Assert.Equal(
            (await Store.SpeakersAsync(0, 10, Cancellation)).Select(static speaker => speaker.Id.Value).Order(StringComparer.Ordinal),
            lists[0].Speakers.Select(static speaker => speaker.Value).Order(StringComparer.Ordinal));
        Assert.Empty(lists[1].Sources);
        Assert.Empty(lists[1].Speakers);
    }

    [Fact]
    public async Task ListsOfAsync_MoreThanAreReadAtOnce_HasThemAll()
    {
        var stories = Enumerable.Range(0, 501).Select(static i => Story($"{i}.txt", new DateOnly(2026, 1, 1))).ToArray();
        foreach (var story in stories)
        {
            await Store.SaveAsync(story, Cancellation);
        }

        Assert.Equal(501, (await Store.ListsOfAsync([.. stories.Select(static story => story.Article.Id)], Cancellation)).Length);
    }

    [Fact]
    public async Task BySpeakerAsync_SpeakerOfManyStories_GivesEveryStatementInPages()
    {
        for (var i = 0; i < 3; i++)
        {
            await Store.SaveAsync(Story($"{i}.txt", new DateOnly(2026, 1, 1 + i), SampleStory.WithQuotes), Cancellation);
        }

        var speaker = (await Store.SpeakersAsync(0, 10, Cancellation)).Single(static one => one.Name == SampleStory.Speaker);
        var statements = new List<StoredStatement>();
        ListKey? after = null;
        do
        {
            var page = await Store.BySpeakerAsync(speaker.Id, after, 2, Cancellation);
            statements.AddRange(page.Statements);
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(speaker.Statements, statements.Count);
        Assert.Equal(statements.Count, statements.Select(static one => (one.Story.File, one.Quote.Span)).Distinct().Count());
        Assert.All(statements, one => Assert.Equal((SampleStory.Speaker, speaker.Id), (one.Quote.Speaker!.Name, one.SpeakerId!.Value)));
        Assert.Equal(speaker, await Store.FindSpeakerAsync(speaker.Id, Cancellation));
    }

    [Fact]
    public async Task SpeakersAsync_EditedStoryWithoutTheSpeaker_CountsHimNoMore()
    {
        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1), SampleStory.WithQuotes), Cancellation);

        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1)), Cancellation);

        Assert.DoesNotContain(await Store.SpeakersAsync(0, 10, Cancellation), static one => one.Name == SampleStory.Speaker);
        Assert.Empty(await Store.SourcesAsync(Cancellation) is var sources ? sources.Where(static one => one.Name == "رويترز") : []);
    }

    [Fact]
    public async Task Opening_DatabaseOfANewerProgram_IsRefusedKindly()
    {
        await Store.SaveAsync(Story("a.txt", new DateOnly(2026, 1, 1)), Cancellation);
        database!.Write(session =>
        {
            database.SetVersion(session, 1000);
            return true;
        });

        Close();

        Assert.Equal(ArchiveFailure.TooNew, Assert.Throws<ArchiveException>(() => Store).Failure);
    }

    protected abstract ArchiveDatabase Open();

    protected virtual void Dispose(bool disposing) => Close();

    protected static StoredArticle Story(string file, DateOnly day, string text = SampleStory.Text) =>
        new(ArticleParser.Parse(text, new ParseOptions { Name = file }) with { Date = day }, file, Noon);

    private void Close()
    {
        database?.Dispose();
        (database, store) = (null, null);
    }

    private async Task<(string? Newer, string? Older)> NeighboursOf(StoredArticle story)
    {
        var (newer, older) = await Store.NeighboursAsync(story, Cancellation);
        return (newer?.File, older?.File);
    }
}
