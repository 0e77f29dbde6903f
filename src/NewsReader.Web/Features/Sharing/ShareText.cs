using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Sharing;

/// <summary>The text that goes out when a story or a statement is shared or copied.</summary>
internal static class ShareText
{
    /// <summary>Right-to-left isolate and its end. Plain text has no direction of its own: without them a chat whose language is written from left to right would scatter the sentence.</summary>
    private const char Isolate = '\u2067';
    private const char EndIsolate = '\u2069';

    /// <summary>The characters around a text, for places that have a direction of their own.</summary>
    public static readonly char[] Isolates = [Isolate, EndIsolate];

    /// <summary>A statement with its attribution on the line below: words, then speaker, source and day.</summary>
    public static string Of(Article article, Quote quote) =>
        Wrap($"{Excerpt.Of(article, quote)} — {AttributionLine(article, quote)}");

    /// <summary>A story: its headline, source and day.</summary>
    public static string Of(Article article) =>
        Wrap(string.Join(" — ", new[] { Headline(article), OriginLine(article) }.Where(static part => part.Length > 0)));

    /// <summary>The headline as plain text.</summary>
    public static string Headline(Article article) =>
        article.Headline is { } headline ? Excerpt.Of(article, headline) : StoryWords.Headlineless;

    /// <summary>The sources in one line: "پاکستان پوائنٹ نیوز / سبوتنيك"; empty when the story names none.</summary>
    public static string Sources(Article article) =>
        PlainText.Clean(string.Join(" / ", article.Dateline?.Sources.Select(static source => source.Name) ?? []));

    /// <summary>Sources and day in one line; empty when the story names neither.</summary>
    public static string OriginLine(Article article) => string.Join("، ", Origin(article));

    /// <summary>Speaker, sources and day in one line.</summary>
    public static string AttributionLine(Article article, Quote quote) => string.Join("، ", Attribution(article, quote));

    /// <summary>What a statement's words and speaker leave open, in one line: the speaker's role, the story, its sources and day.</summary>
    public static string Context(Article article, Quote quote) => string.Join(
        " — ", new[] { PlainText.Clean(quote.Speaker?.Role ?? string.Empty), Headline(article), OriginLine(article) }.Where(static part => part.Length > 0));

    private static IEnumerable<string> Attribution(Article article, Quote quote) =>
        [PlainText.Clean(SpeakerName.Of(quote)), .. Origin(article)];

    private static IEnumerable<string> Origin(Article article)
    {
        if (Sources(article) is { Length: > 0 } sources)
        {
            yield return sources;
        }

        if (article.Date is { } date)
        {
            yield return ArabicCalendar.Day(date);
        }
    }

    private static string Wrap(string text) => $"{Isolate}{text}{EndIsolate}";
}
