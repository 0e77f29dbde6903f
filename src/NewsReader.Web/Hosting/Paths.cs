using System.Globalization;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Hosting;

/// <summary>The site's paths, each built in one place.</summary>
internal static class Paths
{
    public const string Latest = "/";

    public const string Lab = "/lab";

    /// <summary>The reader's settings and the keyboard shortcuts.</summary>
    public const string Settings = "/settings";

    /// <summary>All sources.</summary>
    public const string Sources = "/sources";

    /// <summary>All speakers.</summary>
    public const string Speakers = "/speakers";

    /// <summary>The newest month that has stories.</summary>
    public const string Days = "/days";

    /// <summary>Where the pages of single sources lie.</summary>
    public const string SourceFolder = "/s";

    /// <summary>Where the pages of single speakers lie.</summary>
    public const string SpeakerFolder = "/p";

    /// <summary>The element that holds a page's own content; the skip link leads there.</summary>
    public const string ContentElement = "content";

    public static string Older(PageKey after) => $"/?after={after}";

    /// <summary>The stories of a source, from the newest or from behind a story.</summary>
    public static string Source(NameId source, PageKey? after = null) => $"{SourceFolder}/{source}{Query("after", after)}";

    /// <summary>The list of speakers, page 1 first.</summary>
    public static string SpeakersOf(int page) => page == 1 ? Speakers : string.Create(CultureInfo.InvariantCulture, $"{Speakers}?page={page}");

    /// <summary>What a speaker said, from the newest or from where a page begins.</summary>
    public static string Speaker(NameId speaker, ListKey? after = null) => $"{SpeakerFolder}/{speaker}{Query("after", after)}";

    /// <summary>The calendar of the month that has the day.</summary>
    public static string Month(DateOnly day) => $"{Days}/{CalendarDate.OfMonth(day.Year, day.Month)}";

    /// <summary>The stories of a day, from the newest or from behind a story.</summary>
    public static string Day(DateOnly day, PageKey? after = null) => $"{Days}/{CalendarDate.OfDay(day)}{Query("after", after)}";

    public static string Story(ArticleId story) => $"/a/{story}";

    /// <summary>The story as the parser read it.</summary>
    public static string StoryJson(ArticleId story) => $"{Story(story)}.json";

    /// <summary>The story's text, verbatim.</summary>
    public static string StoryText(ArticleId story) => $"{Story(story)}.txt";

    /// <summary>The address that names a statement; for metadata.</summary>
    public static string Quote(ArticleId story, QuoteId quote) => $"/a/{story}/{quote}";

    /// <summary>The address that is shared: it names the statement and scrolls to it without a script.</summary>
    public static string QuoteInPlace(ArticleId story, QuoteId quote) => $"{Quote(story, quote)}#{QuoteElement(quote)}";

    /// <summary>The id of the element that holds a statement.</summary>
    public static string QuoteElement(QuoteId quote) => $"q-{quote}";

    private static string Query<T>(string key, T? value)
        where T : struct => value is { } given ? $"?{key}={given}" : string.Empty;
}
