using System.Globalization;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Discovery;

/// <summary>A month of stories: the unit that sitemaps are cut into. A month that is over changes no more, so crawlers needn't fetch it again.</summary>
/// <param name="First">The month's first day.</param>
internal readonly record struct SitemapMonth(DateOnly First)
{
    public static SitemapMonth Of(DateOnly day) => new(new DateOnly(day.Year, day.Month, 1));

    /// <summary>Reads a month out of an address: "2022-02".</summary>
    public static bool TryParse(string? text, out SitemapMonth month)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first);
        month = new SitemapMonth(first);
        return read;
    }

    /// <summary>The place in the archive, newest first, behind which the month's stories begin.</summary>
    public PageKey Before => PageKey.BeginningOf(new DateOnly(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month)));

    /// <summary>The place behind the month's last story; null when nothing can be older.</summary>
    public PageKey? After => First == DateOnly.MinValue ? null : PageKey.BeginningOf(First.AddDays(-1));

    public override string ToString() => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
