using System.Collections.Immutable;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Components.Layout;

/// <summary>A part of the site that the bar leads to.</summary>
/// <param name="Path">Its first page.</param>
/// <param name="Name">What it is called, in the language of the request.</param>
/// <param name="Folder">Where its other pages lie when they don't lie below the first; null when they do.</param>
internal sealed record SiteSection(string Path, Func<string> Name, string? Folder = null)
{
    /// <summary>All parts, in the order of the bar.</summary>
    public static ImmutableArray<SiteSection> All { get; } =
    [
        new(Paths.Days, static () => LayoutText.Days),
        new(Paths.Sources, static () => LayoutText.Sources, Paths.SourceFolder),
        new(Paths.Speakers, static () => LayoutText.Speakers, Paths.SpeakerFolder),
        new(Paths.Lab, static () => LayoutText.Lab),
    ];

    /// <summary>What to write into <c>aria-current</c> on a page: "page" on the first page, "true" on those behind it, else null.</summary>
    public string? CurrentOn(PathString page) =>
        page == Path ? "page" : IsBelow(page, Path) || (Folder is not null && IsBelow(page, Folder)) ? "true" : null;

    private static bool IsBelow(PathString page, string folder) => page.StartsWithSegments(folder, StringComparison.OrdinalIgnoreCase);
}
