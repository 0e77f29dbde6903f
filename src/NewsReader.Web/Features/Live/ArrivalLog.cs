using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Live;

/// <summary>Remembers the stories that came lately, and counts them by the lists that they stand in. Safe to use from many threads.</summary>
/// <remarks>Which lists those are is looked up once for stories that came together, and only when a page wants to know.</remarks>
internal sealed class ArrivalLog(ArchiveStore store, TimeProvider time) : IDisposable
{
    /// <summary>Stories that are remembered: a page that missed more hears of these.</summary>
    private const int Most = 10_000;

    private readonly Lock changing = new();
    private readonly SemaphoreSlim lookingUp = new(1, 1);
    private ImmutableArray<ArrivedTogether> latest = [];
    private int remembered;
    private long last;

    /// <summary>Notes that stories came.</summary>
    public void Add(ImmutableArray<ArticleId> stories)
    {
        lock (changing)
        {
            // After every moment that was given out: whoever counted until then hasn't counted these.
            last = Math.Max(last + 1, Ticks);
            latest = latest.Add(new ArrivedTogether(last, stories));
            remembered += stories.Length;
            while (remembered > Most && latest.Length > 1)
            {
                remembered -= latest[0].Stories.Length;
                latest = latest.RemoveAt(0);
            }
        }
    }

    /// <summary>The moment until which stories are known: the time as a number that never runs backwards, which other nodes understand as well.</summary>
    public long Now()
    {
        lock (changing)
        {
            return last = Math.Max(last, Ticks);
        }
    }

    /// <summary>Counts the stories of a list that came after a moment.</summary>
    /// <returns>Their number, and the moment until which they were counted.</returns>
    /// <exception cref="ArchiveException">The database can't tell which lists the stories stand in.</exception>
    public async ValueTask<(int Count, long Until)> CountAsync(ArrivalList list, long after, CancellationToken cancellation)
    {
        ImmutableArray<ArrivedTogether> log;
        long until;
        lock (changing)
        {
            (log, until) = (latest, Now());
        }

        var count = 0;
        for (var i = log.Length - 1; i >= 0 && log[i].At > after; i--)
        {
            count += list.IsEverything ? log[i].Stories.Length : (await CountsOfAsync(log[i], cancellation)).GetValueOrDefault(list);
        }

        return (count, until);
    }

    /// <inheritdoc/>
    public void Dispose() => lookingUp.Dispose();

    private long Ticks => time.GetUtcNow().UtcTicks;

    private async ValueTask<FrozenDictionary<ArrivalList, int>> CountsOfAsync(ArrivedTogether arrived, CancellationToken cancellation)
    {
        await lookingUp.WaitAsync(cancellation);
        try
        {
            return arrived.Counts ??= (await store.ListsOfAsync(arrived.Stories, cancellation))
                .SelectMany(ArrivalList.With).CountBy(static list => list).ToFrozenDictionary();
        }
        finally
        {
            lookingUp.Release();
        }
    }
}
