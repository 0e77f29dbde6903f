namespace NewsReader.Archive.Storage;

/// <summary>The right to import into an archive, which one process at a time has. It ends when it is disposed, and with the process.</summary>
public sealed class ImportLease : IAsyncDisposable
{
    private readonly Func<ValueTask> release;
    private readonly CancellationTokenSource lost = new();
    private readonly CancellationTokenSource released = new();
    private readonly Task watching;

    /// <summary>A lease that was just taken.</summary>
    /// <param name="release">Gives it back.</param>
    /// <param name="watch">Runs until the lease is lost or the token is cancelled; null when it can't be lost.</param>
    internal ImportLease(Func<ValueTask> release, Func<CancellationToken, Task>? watch)
    {
        this.release = release;
        watching = watch is null ? Task.CompletedTask : WatchAsync(watch);
    }

    /// <summary>Cancelled when the lease is lost because the database's server went away: whoever imports must stop and take a new one.</summary>
    public CancellationToken Lost => lost.Token;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await released.CancelAsync();
        await watching;
        await release();
        released.Dispose();
        lost.Dispose();
    }

    private async Task WatchAsync(Func<CancellationToken, Task> watch)
    {
        try
        {
            await watch(released.Token);
            await lost.CancelAsync();
        }
        catch (OperationCanceledException) when (released.IsCancellationRequested)
        {
            // Given back.
        }
    }
}
