using System.Collections.Concurrent;
using System.Collections.Immutable;
using NewsReader.Archive.Importing;

namespace NewsReader.Web.Features.Content;

/// <summary>What the import is doing right now, for the page that shows it. Safe to use from many threads.</summary>
internal sealed class ImportStatus(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, FolderStatus> folders = new(StringComparer.Ordinal);

    /// <summary>The content folders of this process, by name.</summary>
    public ImmutableArray<FolderStatus> Folders => [.. folders.Values.OrderBy(static status => status.Folder, StringComparer.Ordinal)];

    public void Progress(string folder, ImportProgress progress) => folders.AddOrUpdate(
        folder,
        static (name, running) => new FolderStatus(name, running, null, default),
        static (_, status, running) => status with { Running = running },
        progress);

    public void Finished(string folder, ImportReport report) =>
        folders[folder] = new FolderStatus(folder, null, report, time.GetUtcNow());
}
