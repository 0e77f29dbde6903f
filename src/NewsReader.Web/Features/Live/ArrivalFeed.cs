using System.Collections.Immutable;
using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using NewsReader.Archive.Storage;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Live;

/// <summary>Tells pages that list stories how many came since they were opened. Safe to use from many threads.</summary>
/// <remarks>An event's id holds what the connection counted from, so that a page that was offline for a while hears the whole number.</remarks>
internal sealed class ArrivalFeed : IDisposable
{
    /// <summary>The name of the events; what stands between them only keeps the connection open.</summary>
    public const string EventType = "arrivals";

    private const string BeatType = "beat";

    /// <summary>Proxies close connections that are silent for a minute, often for half of one.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(20);

    /// <summary>An import stores in batches: what comes together is told together.</summary>
    private static readonly TimeSpan Gather = TimeSpan.FromSeconds(1);

    private readonly string epoch = Guid.NewGuid().ToString("N")[..8];
    private readonly IDisposable subscription;
    private readonly TimeProvider time;
    private ImmutableArray<ChannelWriter<bool>> pages = [];
    private long stored;

    public ArrivalFeed(ArchiveStore store, TimeProvider time)
    {
        this.time = time;
        subscription = store.Arrivals.Subscribe(arrival =>
        {
            if (!arrival.Stored.IsEmpty)
            {
                Interlocked.Add(ref stored, arrival.Stored.Length);
                foreach (var page in pages)
                {
                    page.TryWrite(true);
                }
            }
        });
    }

    /// <summary>Listens for one page.</summary>
    /// <param name="lastId">The id of the last event that the page heard; null when it listens for the first time.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="cancellation">The page went away.</param>
    public async IAsyncEnumerable<SseItem<string>> ListenAsync(
        string? lastId, InterfaceLanguage language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        ImmutableInterlocked.Update(ref pages, static (all, one) => all.Add(one), wakes.Writer);
        try
        {
            var start = StartOf(lastId) ?? Interlocked.Read(ref stored);
            var told = start;
            yield return new SseItem<string>(string.Empty, BeatType);
            while (!cancellation.IsCancellationRequested)
            {
                var now = Interlocked.Read(ref stored);
                if (now > told)
                {
                    told = now;
                    yield return new SseItem<string>(WordsFor(now - start, language), EventType)
                    {
                        EventId = string.Create(CultureInfo.InvariantCulture, $"{epoch}-{start}"),
                    };
                }

                if (await WokenAsync(wakes.Reader, cancellation))
                {
                    await Task.Delay(Gather, time, cancellation);
                }
                else
                {
                    yield return new SseItem<string>(string.Empty, BeatType);
                }
            }
        }
        finally
        {
            ImmutableInterlocked.Update(ref pages, static (all, one) => all.Remove(one), wakes.Writer);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => subscription.Dispose();

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

    /// <summary>What a page counted from; null when that was another run of the program.</summary>
    private long? StartOf(string? lastId) =>
        lastId is not null && lastId.StartsWith(epoch + "-", StringComparison.Ordinal)
        && long.TryParse(lastId.AsSpan(epoch.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start <= Interlocked.Read(ref stored)
            ? start
            : null;

    private static string WordsFor(long count, InterfaceLanguage language)
    {
        language.Speak();
        return ArabicPlural.Count(LiveText.ResourceManager.GetString, "Arrived", (int)Math.Min(count, int.MaxValue));
    }
}
