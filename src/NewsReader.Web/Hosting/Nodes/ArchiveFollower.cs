using NewsReader.Archive.Storage;

namespace NewsReader.Web.Hosting.Nodes;

/// <summary>Hears what this and other nodes change in the archive for as long as the app runs, and forgets the pages that show it otherwise.</summary>
internal sealed class ArchiveFollower(ArchiveStore store, PageCache pages, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var forgetting = store.Arrivals.Subscribe(pages.Forget);
        await store.FollowAsync(time, stoppingToken);
        await Task.Delay(Timeout.InfiniteTimeSpan, time, stoppingToken);
    }
}
