using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Tests.Storage;

public abstract partial class ArchiveStoreTests
{
    /// <summary>Whether the database carries news from one process to another.</summary>
    protected abstract bool TellsOthers { get; }

    [Fact]
    public async Task TryTakeImport_TakenByAnother_IsNullUntilItIsGivenBack()
    {
        using var otherDatabase = Open(Store);
        var other = new ArchiveStore(otherDatabase);

        await using (Assert.IsType<ImportLease>(Store.TryTakeImport()))
        {
            Assert.Null(other.TryTakeImport());
            Assert.Null(Store.TryTakeImport());
        }

        await using var taken = Assert.IsType<ImportLease>(other.TryTakeImport());
        Assert.False(taken.Lost.IsCancellationRequested);
        Assert.Null(Store.TryTakeImport());
    }

    [Fact]
    public async Task TakeImportAsync_OtherGivesItBack_TakesOver()
    {
        using var otherDatabase = Open(Store);
        var first = Store.TryTakeImport()!;
        var waiting = new ArchiveStore(otherDatabase).TakeImportAsync(TimeProvider.System, Cancellation);
        Assert.False(waiting.IsCompleted);

        await first.DisposeAsync();

        await using var second = await waiting;
        Assert.Null(Store.TryTakeImport());
    }

    [Fact]
    public async Task FollowAsync_OtherProcessChanges_TellsArrivalsOnceEach()
    {
        using var otherDatabase = Open(Store);
        var other = new ArchiveStore(otherDatabase);
        var heard = new List<Arrival>();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        using var subscription = Store.Arrivals.Subscribe(arrival =>
        {
            lock (heard)
            {
                heard.Add(arrival);
            }
        });
        var following = Store.FollowAsync(TimeProvider.System, ending.Token);
        if (!TellsOthers)
        {
            await following;
            return;
        }

        // Listening begins at an unknown moment: stories come until the first is heard of.
        var sent = new List<ArticleId>();
        while (Heard().Count == 0)
        {
            var story = Story($"other{sent.Count}.txt", new DateOnly(2026, 1, 1));
            await other.SaveAsync(story, Cancellation);
            sent.Add(story.Article.Id);
            await Task.Delay(50, Cancellation);
        }

        var own = Story("own.txt", new DateOnly(2026, 1, 1));
        await Store.SaveAsync(own, Cancellation);
        var last = Story("last.txt", new DateOnly(2026, 1, 1));
        await other.SaveAsync(last, Cancellation);
        while (!Heard().Contains(last.Article.Id))
        {
            await Task.Delay(20, Cancellation);
        }

        Assert.Single(Heard(), own.Article.Id);
        Assert.Equal(Heard().Distinct(), Heard());
        Assert.Empty(Heard().Except([.. sent, own.Article.Id, last.Article.Id]));
        await ending.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => following);

        List<ArticleId> Heard()
        {
            lock (heard)
            {
                return [.. heard.SelectMany(static arrival => arrival.Stored)];
            }
        }
    }

    [Fact]
    public async Task FollowAsync_ConnectionIsCut_TellsOnceWhatWasMissed()
    {
        if (!TellsOthers)
        {
            return;
        }

        using var otherDatabase = Open(Store);
        var other = new ArchiveStore(otherDatabase);
        await other.SaveAsync(Story("early.txt", new DateOnly(2026, 1, 1)), Cancellation);
        // Connects again only when the test lets it.
        var time = new FakeTimeProvider();
        var heard = Channel.CreateUnbounded<Arrival>();
        using var subscription = Store.Arrivals.Subscribe(arrival => heard.Writer.TryWrite(arrival));
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var following = Store.FollowAsync(time, ending.Token);
        Assert.True((await heard.Reader.ReadAsync(Cancellation)).IsUnknown);

        otherDatabase.Read(static session => session.Scalar(
            "select count(pg_terminate_backend(pid)) from pg_stat_activity where pid <> pg_backend_pid() and query like '%max(imported)%'"));
        var missed = Story("missed.txt", new DateOnly(2026, 1, 1)) with { Imported = Noon.AddHours(1) };
        await other.SaveAsync(missed, Cancellation);
        var own = Story("own.txt", new DateOnly(2026, 1, 1)) with { Imported = Noon.AddHours(2) };
        await Store.SaveAsync(own, Cancellation);
        Assert.Equal([own.Article.Id], (await heard.Reader.ReadAsync(Cancellation)).Stored);
        while (!heard.Reader.TryPeek(out _))
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(20, Cancellation);
        }

        Assert.Equal([missed.Article.Id], (await heard.Reader.ReadAsync(Cancellation)).Stored);
        await ending.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => following);
        Assert.False(heard.Reader.TryRead(out _));
    }

    [Fact]
    public void WebKeys_AddedByOneProcess_AreReadByAnother()
    {
        using var otherDatabase = Open(Store);
        Store.AddWebKey("one", "<key id=\"1\" />", Noon);
        Store.AddWebKey("one", "<key id=\"other\" />", Noon);
        Store.AddWebKey("two", "<key id=\"2\" />", Noon.AddDays(1));

        Assert.Equal(["<key id=\"1\" />", "<key id=\"2\" />"], new ArchiveStore(otherDatabase).WebKeys());
    }

    [Fact]
    public void IsReady_TablesOfAnotherVersion_IsFalse()
    {
        Assert.True(Store.IsReady());

        database!.Write(session =>
        {
            database.SetVersion(session, database.Migrations.Count + 1);
            return true;
        });

        Assert.False(Store.IsReady());
    }

    /// <summary>Another process's way to the database of a store.</summary>
    private ArchiveDatabase Open(ArchiveStore store)
    {
        Assert.NotNull(store);
        return Open();
    }
}
