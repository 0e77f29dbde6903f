using System.Collections.Immutable;
using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using NewsReader.Archive.Storage;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Live;

/// <summary>Tells pages that list stories how many came into their list since they were opened. Safe to use from many threads.</summary>
/// <remarks>
/// An event's id holds until when the connection counted, and how many: a page that was offline for a while, or comes back to another node, hears
/// the whole number.
/// </remarks>
internal sealed class ArrivalFeed : IDisposable
{
    /// <summary>The name of the events; what stands between them only keeps the connection open.</summary>
    public const string EventType = "arrivals";

    private const string BeatType = "beat";

    /// <summary>Proxies close connections that are silent for a minute, often for half of one.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(20);

    /// <summary>An import stores in batches: what comes together is told together.</summary>
    private static readonly TimeSpan Gather = TimeSpan.FromSeconds(1);

    private readonly ArrivalLog log;
    private readonly IDisposable subscription;
    private readonly TimeProvider time;
    private ImmutableArray<ChannelWriter<bool>> pages = [];

    public ArrivalFeed(ArchiveStore store, TimeProvider time)
    {
        this.time = time;
        log = new ArrivalLog(store, time);
        subscription = store.Arrivals.Subscribe(arrival =>
        {
            if (!arrival.Stored.IsEmpty)
            {
                log.Add(arrival.Stored);
                foreach (var page in pages)
                {
                    page.TryWrite(true);
                }
            }
        });
    }

    /// <summary>Listens for one page.</summary>
    /// <param name="list">The list that the page shows.</param>
    /// <param name="lastId">The id of the last event that the page heard; null when it listens for the first time.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="cancellation">The page went away.</param>
    public async IAsyncEnumerable<SseItem<string>> ListenAsync(
        ArrivalList list, string? lastId, InterfaceLanguage language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        ImmutableInterlocked.Update(ref pages, static (all, one) => all.Add(one), wakes.Writer);
        try
        {
            var (count, until) = Read(lastId);
            yield return Event(BeatType, string.Empty, count, until);
            while (!cancellation.IsCancellationRequested)
            {
                var (more, now) = await CountAsync(list, until, cancellation);
                (count, until) = (count + more, now);
                if (more > 0)
                {
                    yield return Event(EventType, WordsFor(count, language), count, until);
                }

                if (await WokenAsync(wakes.Reader, cancellation))
                {
                    await Task.Delay(Gather, time, cancellation);
                }
                else
                {
                    yield return Event(BeatType, string.Empty, count, until);
                }
            }
        }
        finally
        {
            ImmutableInterlocked.Update(ref pages, static (all, one) => all.Remove(one), wakes.Writer);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        subscription.Dispose();
        log.Dispose();
    }

    private async ValueTask<(int Count, long Until)> CountAsync(ArrivalList list, long after, CancellationToken cancellation)
    {
        try
        {
            return await log.CountAsync(list, after, cancellation);
        }
        catch (ArchiveException)
        {
            // The database is away for a while: the next beat asks again.
            return (0, after);
        }
    }

    private async Task<bool> WokenAsync(ChannelReader<bool> wakes, CancellationToken cancellation)
    {
        using var beat = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var timer = time.CreateTimer(static state => ((CancellationTokenSource)state!).Cancel(), beat, Beat, Timeout.InfiniteTimeSpan);
        try
        {
            await wakes.ReadAsync(beat.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>How many stories a page has heard of, and until when they were counted; none until now when it never heard anything.</summary>
    private (long Count, long Until) Read(string? lastId)
    {
        var now = log.Now();
        return lastId?.Split('-') is [var until, var count] && IsNumber(until, out var heardUntil) && IsNumber(count, out var heard)
            ? (Math.Min(heard, int.MaxValue), Math.Min(heardUntil, now))
            : (0, now);

        static bool IsNumber(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static SseItem<string> Event(string type, string words, long count, long until) =>
        new(words, type) { EventId = string.Create(CultureInfo.InvariantCulture, $"{until}-{count}") };

    private static string WordsFor(long count, InterfaceLanguage language)
    {
        language.Speak();
        return ArabicPlural.Count(LiveText.ResourceManager.GetString, "Arrived", (int)Math.Min(count, int.MaxValue));
    }
}
