using System.Threading.Channels;
using NewsReader.Archive.Storage;

namespace NewsReader.Archive.Importing;

/// <summary>Makes the archive the same as its content folders: takes what is new or edited, withdraws what is gone.</summary>
/// <remarks>
/// A story is a file that ends in .txt (agency copy) or .md (Markdown), in the folder or any folder below it; a README is none. A file that can't
/// be a story is set aside with its reason and never stops the others. Nothing outside the folder is read, and nothing in it is changed.
/// Files whose size and time of change are known aren't opened; files whose bytes are known aren't parsed. Reading and parsing use all cores
/// while one thread stores, in batches that are stored whole or not at all.
/// </remarks>
/// <param name="store">Where the stories go.</param>
/// <param name="time">Tells when a story came and when a problem was found.</param>
public sealed class ArchiveImporter(ArchiveStore store, TimeProvider time)
{
    /// <summary>Stories in one transaction: enough that the disk isn't waited for, few enough that a reader's wait and the memory stay small.</summary>
    private const int Batch = 500;

    /// <summary>Batches that wait for the storing thread.</summary>
    private const int Waiting = 1;

    /// <summary>A file changed so shortly before it was read may change again without a trace in its time; it is read once more the next time.</summary>
    private static readonly TimeSpan Racy = TimeSpan.FromSeconds(2);

    /// <summary>Imports a content folder once.</summary>
    /// <param name="folder">The content folder. When it doesn't exist, that is a problem in the report and nothing is withdrawn.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="progress">Told after every batch is stored; null when nobody wants to know.</param>
    /// <param name="cancellation">Stops after the batch at hand; what is stored stays.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<ImportReport> ImportAsync(string folder, ImportOptions? options, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var run = new ImportRun(store, time, options ?? ImportOptions.Default, progress);
        try
        {
            run.Begin(FolderScan.Of(path, time, cancellation), path);
            await StoreAllAsync(run, cancellation);
            run.End(cancellation);
        }
        catch (ArchiveException exception)
        {
            run.Stopped = exception;
        }

        return run.ToReport();
    }

    private static async Task StoreAllAsync(ImportRun run, CancellationToken cancellation)
    {
        var batches = Channel.CreateBounded<FileToStore[]>(Waiting);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reading = Task.Run(() => ReadAllAsync(run, batches.Writer, stop.Token), stop.Token);
        try
        {
            // A thread of its own: storing blocks, and the pool, which has as many threads as there are cores, would read on one core less.
            await Task.Factory.StartNew(() => StoreAll(run, batches.Reader, cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        finally
        {
            // When storing failed, reading must not go on behind its back.
            await stop.CancelAsync();
            await reading.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        await reading;
    }

    private static void StoreAll(ImportRun run, ChannelReader<FileToStore[]> batches, CancellationToken cancellation)
    {
        foreach (var batch in batches.ReadAllAsync(cancellation).ToBlockingEnumerable(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            run.Store(batch);
        }
    }

    private static async Task ReadAllAsync(ImportRun run, ChannelWriter<FileToStore[]> batches, CancellationToken cancellation)
    {
        try
        {
            foreach (var files in run.ToRead.Chunk(Batch))
            {
                var read = new FileToStore[files.Length];
                await Parallel.ForAsync(0, files.Length, cancellation, async (i, token) => read[i] = await run.ReadAsync(files[i], Racy, token));
                await batches.WriteAsync(read, cancellation);
            }

            batches.Complete();
        }
        catch (Exception exception)
        {
            batches.Complete(exception);
            throw;
        }
    }
}
