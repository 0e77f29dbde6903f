using System.Collections.Immutable;

namespace NewsReader.Archive.Storage;

/// <summary>How the statements of a filter spread over time and speakers.</summary>
/// <param name="ByMonth">Statements a month, oldest first; the day is the first of the month.</param>
/// <param name="BySpeaker">The speakers with the most statements, with their number in this filter.</param>
/// <param name="Total">How many statements the filter has; when there are more than were counted, the newest were.</param>
public sealed record StatementCounts(ImmutableArray<DayEntry> ByMonth, ImmutableArray<SpeakerEntry> BySpeaker, HitCount Total);
