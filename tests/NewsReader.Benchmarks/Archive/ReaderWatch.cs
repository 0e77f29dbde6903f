using System.Diagnostics;
using NewsReader.Archive.Storage;

namespace NewsReader.Benchmarks.Archive;

/// <summary>Asks for the front page again and again while something else goes on, as a reader would.</summary>
internal sealed class ReaderWatch : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource ending = new();
    private readonly Task looking;

    public ReaderWatch(ArchiveStore store) => looking = Task.Run(() => LookAsync(store));

    /// <summary>What each look took, in milliseconds.</summary>
    public List<double> Times { get; } = [];

    /// <summary>The time that 95 of 100 looks stayed below.</summary>
    public double Ms95 { get; private set; }

    public ReaderWatch Stop()
    {
        ending.Cancel();
        looking.Wait();
        var sorted = Times.Order().ToArray();
        Ms95 = sorted.Length == 0 ? 0 : sorted[sorted.Length * 95 / 100];
        return this;
    }

    public void Dispose() => ending.Dispose();

    private async Task LookAsync(ArchiveStore store)
    {
        while (!ending.IsCancellationRequested)
        {
            var start = Stopwatch.GetTimestamp();
            await store.LatestAsync(null, 20, CancellationToken.None);
            Times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await Task.Delay(Pause);
        }
    }
}
