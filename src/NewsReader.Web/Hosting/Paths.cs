using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Hosting;

/// <summary>The site's paths, each built in one place.</summary>
internal static class Paths
{
    public const string Latest = "/";

    public const string Lab = "/lab";

    /// <summary>What the import took and what it set aside.</summary>
    public const string Import = "/import";

    /// <summary>The reader's settings and the keyboard shortcuts.</summary>
    public const string Settings = "/settings";

    /// <summary>The element that holds a page's own content; the skip link leads there.</summary>
    public const string ContentElement = "content";

    public static string Older(PageKey after) => $"/?after={after}";

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
