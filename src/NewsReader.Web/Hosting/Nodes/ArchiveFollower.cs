using NewsReader.Archive.Storage;

namespace NewsReader.Web.Hosting.Nodes;

/// <summary>Hears what other nodes change in the archive for as long as the app runs.</summary>
internal sealed class ArchiveFollower(ArchiveStore store, TimeProvider time) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => store.FollowAsync(time, stoppingToken);
}
