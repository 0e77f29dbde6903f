using System.Globalization;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Discovery;

/// <summary>A month of stories: the unit that sitemaps are cut into. A month that is over changes no more, so crawlers needn't fetch it again.</summary>
/// <param name="First">The month's first day.</param>
internal readonly record struct SitemapMonth(DateOnly First)
{
    // No id comes after this one, so the key stands behind every story of its day.
    private const string LastId = "zzzzzzzzzz";

    public static SitemapMonth Of(DateOnly day) => new(new DateOnly(day.Year, day.Month, 1));

    /// <summary>Reads a month out of an address: "2022-02".</summary>
    public static bool TryParse(string? text, out SitemapMonth month)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first);
        month = new SitemapMonth(first);
        return read;
    }

    /// <summary>The place in the archive, newest first, behind which the month's stories begin; null when nothing can be newer.</summary>
    public PageKey? Before => First.Year == 9999 && First.Month == 12 ? null : Behind(First.AddMonths(1));

    /// <summary>The place behind the month's last story.</summary>
    public PageKey After => Behind(First);

    public override string ToString() => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static PageKey Behind(DateOnly day) => ArticleId.TryParse(LastId, out var id) ? new PageKey(day, id) : default;
}
