using System.Collections.Immutable;
using System.Globalization;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Explorer;

/// <summary>Makes charts out of counts.</summary>
internal static class FindingBars
{
    /// <summary>Findings over time, newest first as in the table: by month, or by year when there are too many months.</summary>
    public static ImmutableArray<Bar> OverTime(FindingCounts counts, ExplorerFilter filter) => counts.ByMonth.Length > ExplorerLimits.Months
        ?
        [
            .. counts.ByMonth.GroupBy(static month => month.Day.Year).OrderByDescending(static year => year.Key).Select(year => new Bar(
                year.Key.ToString(CultureInfo.InvariantCulture),
                year.Sum(static month => month.Stories),
                filter with { From = new DateOnly(year.Key, 1, 1), To = new DateOnly(year.Key, 12, 31) })),
        ]
        :
        [
            .. counts.ByMonth.Reverse().Select(month => new Bar(
                PageCalendar.Of(CalendarDate.OfMonth(month.Day.Year, month.Day.Month)),
                month.Stories,
                filter with { From = month.Day, To = new DateOnly(month.Day.Year, month.Day.Month, DateTime.DaysInMonth(month.Day.Year, month.Day.Month)) })),
        ];

    /// <summary>The speakers with the most statements.</summary>
    public static ImmutableArray<Bar> BySpeaker(FindingCounts counts, ExplorerFilter filter) =>
        [.. counts.BySpeaker.Take(ExplorerLimits.Speakers).Select(speaker => new Bar(speaker.Name, speaker.Statements, filter with { Speaker = speaker.Id, SpeakerWords = string.Empty }))];
}
