namespace NewsReader.Archive.Storage;

/// <summary>How many there are, counted as far as is worth it.</summary>
/// <param name="Number">The number; at most <see cref="Limit"/>.</param>
/// <param name="IsMore">Whether there are more than <see cref="Number"/>.</param>
public readonly record struct HitCount(int Number, bool IsMore)
{
    /// <summary>10,000: counting a common word of a million stories takes longer than finding the newest twenty, and nobody turns that many pages.</summary>
    public const int Limit = 10_000;

    internal static HitCount Of(long counted) => counted > Limit ? new HitCount(Limit, true) : new HitCount((int)counted, false);
}
