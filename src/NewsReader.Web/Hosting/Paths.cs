using System.Globalization;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Hosting;

/// <summary>The site's paths, each built in one place.</summary>
internal static class Paths
{
    public const string Latest = "/";

    public const string Lab = "/lab";

    public const string Sources = "/sources";

    public const string Speakers = "/speakers";

    /// <summary>The calendar of the newest month.</summary>
    public const string Days = "/days";

    /// <summary>What the import took and what it set aside.</summary>
    public const string Import = "/import";

    /// <summary>The reader's settings and the keyboard shortcuts.</summary>
    public const string Settings = "/settings";

    /// <summary>The element that holds a page's own content; the skip link leads there.</summary>
    public const string ContentElement = "content";

    public static string Older(PageKey after) => After(Latest, after.ToString());

    /// <summary>The page of a list that begins behind a key; the first page when there is none.</summary>
    public static string After(string list, string? key) => key is null ? list : $"{list}?after={key}";

    public static string Source(NameId source) => $"/s/{source}";

    /// <summary>A person or body that speaks.</summary>
    public static string Speaker(NameId speaker) => $"/p/{speaker}";

    /// <summary>A page of the list of speakers, which is counted through: 1 is the first.</summary>
    public static string SpeakersPage(int number) => number <= 1 ? Speakers : string.Create(CultureInfo.InvariantCulture, $"{Speakers}?page={number}");

    public static string Day(DateOnly day) => $"{Days}/{CalendarDate.OfDay(day)}";

    public static string Month(DateOnly day) => $"{Days}/{CalendarDate.OfMonth(day.Year, day.Month)}";

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
}
