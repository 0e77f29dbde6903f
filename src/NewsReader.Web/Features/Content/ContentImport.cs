using Microsoft.Extensions.Options;
using NewsReader.Archive.Importing;

namespace NewsReader.Web.Features.Content;

/// <summary>Keeps the archive the same as the content folders for as long as the app runs.</summary>
/// <remarks>The app takes its first request when the folders were looked through, or after <see cref="Patience"/>: then pages are read while the import goes on.</remarks>
internal sealed class ContentImport(
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

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var open = folders.Length;
        return Task.WhenAll(folders.Select(folder => Task.Run(
            () =>
            {
                var log = new ImportLog(folder, logger);
                var isFirst = true;
                return watch.RunAsync(folder, options: null, new Progress(status, folder, log), report =>
                {
                    status.Finished(folder, report);
                    log.Report(report);
                    if (isFirst && Interlocked.Decrement(ref open) == 0)
                    {
                        looked.TrySetResult();
                    }

                    isFirst = false;
                }, stoppingToken);
            },
            stoppingToken)));
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
