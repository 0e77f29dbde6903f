using System.Threading.Channels;

namespace NewsReader.Archive.Importing;

/// <summary>Keeps the archive the same as a content folder for as long as it runs.</summary>
/// <remarks>The periodic look is the truth; what the system reports only makes it come earlier.</remarks>
/// <param name="importer">Imports the folder.</param>
/// <param name="time">Tells when to look again.</param>
public sealed class FolderWatch(ArchiveImporter importer, TimeProvider time)
{
    /// <summary>Imports the folder now and after every change, until cancelled.</summary>
    /// <param name="folder">The content folder; it may be missing for a while.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="progress">As for <see cref="ArchiveImporter.ImportAsync"/>.</param>
    /// <param name="report">Called after every look, on the watching thread; it must not throw.</param>
    /// <param name="cancellation">Ends the watch.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task RunAsync(
        string folder, FolderWatchOptions? options, IProgress<ImportProgress>? progress, Action<ImportReport> report, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(report);
        options ??= new FolderWatchOptions();
        var wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        FileSystemWatcher? watcher = null;
        try
        {
            while (true)
            {
                watcher ??= Watch(folder, wakes.Writer);
                var result = await importer.ImportAsync(folder, new ImportOptions { Settle = options.Settle, ConfirmWithdrawals = options.ConfirmWithdrawals }, progress, cancellation);
                report(result);
                await WaitAsync(wakes.Reader, result.Unsettled > 0 ? Min(options.Settle, options.Rescan) : options.Rescan, options.Gather, cancellation);
                if (!Directory.Exists(folder))
                {
                    // A watcher doesn't survive its folder.
                    watcher?.Dispose();
                    watcher = null;
                }
            }
        }
        finally
        {
            watcher?.Dispose();
        }
    }

    private async Task WaitAsync(ChannelReader<bool> wakes, TimeSpan longest, TimeSpan gather, CancellationToken cancellation)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var woken = wakes.WaitToReadAsync(waiting.Token).AsTask();
        var first = await Task.WhenAny(woken, Task.Delay(longest, time, waiting.Token));
        if (first == woken && !cancellation.IsCancellationRequested)
        {
            await Task.Delay(gather, time, cancellation);
        }

        await waiting.CancelAsync();
        wakes.TryRead(out _);
        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>A watcher that only wakes; null where the system can't watch, which costs nothing but patience.</summary>
    private static FileSystemWatcher? Watch(string folder, ChannelWriter<bool> wakes)
    {
        if (!Directory.Exists(folder))
        {
            return null;
        }

        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            // The handlers do nothing else: a slow handler loses events.
            watcher.Created += (_, _) => wakes.TryWrite(true);
            watcher.Changed += (_, _) => wakes.TryWrite(true);
            watcher.Deleted += (_, _) => wakes.TryWrite(true);
            watcher.Renamed += (_, _) => wakes.TryWrite(true);
            watcher.Error += (_, _) => wakes.TryWrite(true);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            watcher?.Dispose();
            return null;
        }
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
