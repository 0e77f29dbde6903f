namespace NewsReader.Archive.Storage;

/// <summary>A page of places, and how many there are on all pages.</summary>
/// <param name="Places">The page's places.</param>
/// <param name="Counting">
/// Counts as far as is worth it, see <see cref="HitCount.Limit"/>; it may still be under way, while the stories of the page are read.
/// </param>
internal readonly record struct CountedPlaces(List<long> Places, Task<long> Counting)
{
    public CountedPlaces(List<long> places, long total)
        : this(places, Task.FromResult(total))
    {
    }

    /// <summary>The number of all; waits for it. Refusals of the database come out here.</summary>
    public HitCount Total => HitCount.Of(Counting.GetAwaiter().GetResult());
}
