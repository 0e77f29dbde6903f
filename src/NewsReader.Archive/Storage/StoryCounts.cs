using System.Collections.Immutable;

namespace NewsReader.Archive.Storage;

/// <summary>How the stories of a search spread over time.</summary>
/// <param name="ByMonth">Stories a month, oldest first; the day is the first of the month.</param>
/// <param name="Total">How many stories there are; when there are more than were counted, the newest were.</param>
public sealed record StoryCounts(ImmutableArray<DayEntry> ByMonth, HitCount Total);
