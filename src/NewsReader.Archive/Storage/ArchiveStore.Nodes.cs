namespace NewsReader.Archive.Storage;

/// <content>What several processes on one archive share.</content>
public sealed partial class ArchiveStore
{
    private static readonly TimeSpan NextTry = TimeSpan.FromSeconds(2);

    /// <summary>Takes the right to import, or null when another process has it.</summary>
    /// <remarks>Nothing is spoilt when two import at once: they would take turns by batches, and do the same work twice.</remarks>
    public ImportLease? TryTakeImport() => database.TryTakeImport();

    /// <summary>Waits for the right to import: until the process that has it ends, or loses its database.</summary>
    /// <param name="time">Tells when to try again.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<ImportLease> TakeImportAsync(TimeProvider time, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(time);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                if (TryTakeImport() is { } lease)
                {
                    return lease;
                }
            }
            catch (ArchiveException)
            {
                // The server is away for a while; whoever reads from it says so.
            }

            await Task.Delay(NextTry, time, cancellation);
        }
    }

    /// <summary>Tells <see cref="Arrivals"/> what other processes change, until cancelled; ends at once in a database that can't tell.</summary>
    /// <remarks>
    /// What happened before it listened, or while the connection was lost, nobody told: then an <see cref="Arrival"/> names the stories that others
    /// stored since it last listened, if there are any. Whether some were withdrawn it doesn't know.
    /// </remarks>
    /// <param name="time">Tells when to connect again.</param>
    /// <param name="cancellation">Ends the listening.</param>
    public Task FollowAsync(TimeProvider time, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(time);
        return database.ListenAsync(Arrivals.Tell, time, cancellation);
    }

    /// <summary>Whether the database answers, and its tables are those that this program works with.</summary>
    public bool IsReady()
    {
        try
        {
            return database.Read(session => database.Version(session) == database.Migrations.Count);
        }
        catch (ArchiveException)
        {
            return false;
        }
    }

    /// <summary>The keys by which web nodes read what other nodes wrote: XML, oldest first.</summary>
    public IReadOnlyList<string> WebKeys() =>
        database.Read(static session => session.List("select xml from web_key order by stored, name", static row => row.GetString(0)));

    /// <summary>Keeps a key for all nodes.</summary>
    /// <param name="name">Its name; a key that is known already stays as it is.</param>
    /// <param name="xml">The key.</param>
    /// <param name="now">The time.</param>
    public void AddWebKey(string name, string xml, DateTimeOffset now) => database.Write(session => session.Execute(
        "insert into web_key(name, xml, stored) values(@p0, @p1, @p2) on conflict(name) do nothing", name, xml, now.ToUnixTimeMilliseconds()));
}
