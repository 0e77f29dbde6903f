using System.Collections.Immutable;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Explorer;

/// <summary>How many findings a filter has, and how they spread.</summary>
/// <param name="Total">All of them; when there are more than were counted, the newest were.</param>
/// <param name="ByMonth">Findings a month, oldest first; the day is the first of the month.</param>
/// <param name="BySpeaker">The speakers with the most statements; empty for stories.</param>
internal sealed record FindingCounts(HitCount Total, ImmutableArray<DayEntry> ByMonth, ImmutableArray<SpeakerEntry> BySpeaker);
