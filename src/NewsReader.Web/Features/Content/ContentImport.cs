using Microsoft.Extensions.Options;
using NewsReader.Archive.Importing;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Content;

/// <summary>Keeps the archive the same as the content folders for as long as the app runs, and no other process does.</summary>
/// <remarks>
/// Of several nodes on one archive one imports; when it ends, or loses its database, another one takes over. The others hear of new stories.
/// The app takes its first request when the folders were looked through, or after <see cref="Patience"/>: then pages are read while the import goes on.
/// </remarks>
internal sealed partial class ContentImport(
    ArchiveStore store,
    FolderWatch watch,
    ImportStatus status,
    IOptions<ContentOptions> options,
    IHostEnvironment environment,
    TimeProvider time,
    ILogger<ContentImport> logger) : BackgroundService
{
    /// <summary>How long the first request may be kept waiting for stories.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly string[] folders =
        [.. options.Value.Folders.Select(folder => ContentFolder.Resolve(folder, environment.ContentRootPath)).Distinct(StringComparer.Ordinal)];

    private readonly TaskCompletionSource looked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await base.StartAsync(cancellationToken);
        await Task.WhenAny(looked.Task, Task.Delay(Patience, time, cancellationToken));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await using var lease = await TakeTurnAsync(stoppingToken);
            using var turn = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, lease.Lost);
            try
            {
                await WatchAsync(turn.Token);
            }
            catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
            {
                Log.LostTurn(logger);
            }
        }
    }

    private async Task<ImportLease> TakeTurnAsync(CancellationToken stoppingToken)
    {
        var taking = store.TakeImportAsync(time, stoppingToken);
        if (taking.IsCompleted)
        {
            return await taking;
        }

        Log.Follows(logger);
        // What another process imports, readers of this one see without it.
        looked.TrySetResult();
        var lease = await taking;
        Log.TakesOver(logger);
        return lease;
    }

    private Task WatchAsync(CancellationToken turn)
    {
        var open = folders.Length;
        var how = new FolderWatchOptions { ConfirmWithdrawals = options.Value.ConfirmWithdrawals };
        return Task.WhenAll(folders.Select(folder => Task.Run(
            () =>
            {
                var log = new ImportLog(folder, logger);
                var isFirst = true;
                return watch.RunAsync(folder, how, new Progress(status, folder, log), report =>
                {
                    status.Finished(folder, report);
                    log.Report(report);
                    if (isFirst && Interlocked.Decrement(ref open) == 0)
                    {
                        looked.TrySetResult();
                    }

                    isFirst = false;
                }, turn);
            },
            turn)));
    }

    private static partial class Log
    {
        [LoggerMessage(110, LogLevel.Information, "This process imports the content folders now.")]
        public static partial void TakesOver(ILogger logger);

        [LoggerMessage(111, LogLevel.Information, "Another process imports into this archive; this one takes over when that one ends.")]
        public static partial void Follows(ILogger logger);

        [LoggerMessage(112, LogLevel.Warning, "The database was lost, and with it the right to import; waiting for it.")]
        public static partial void LostTurn(ILogger logger);
    }

    private sealed class Progress(ImportStatus status, string folder, ImportLog log) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            status.Progress(folder, value);
            log.Progress(value);
        }
    }
}
