using System.Collections.Immutable;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Cards;

/// <summary>Says what stands on a card.</summary>
internal static class CardContent
{
    /// <summary>More characters than ever fit on a card, so that the cut falls to the typesetting.</summary>
    private const int LongestWords = 600;

    /// <summary>More than fits on a line, for words that can't be parted, such as addresses.</summary>
    private const int LongestWord = 32;

    private const int LongestName = 120;

    /// <summary>The card of a story: its headline.</summary>
    public static Card Of(Article article) => new(Fitting(ShareText.Headline(article)), null, null, Sources(article), Day(article));

    /// <summary>The card of a statement: its words and who said them.</summary>
    public static Card Of(Article article, Quote quote) => new(
        Fitting(Excerpt.Of(article, quote)), Name(SpeakerName.Of(quote)), Role(quote), Sources(article), Day(article));

    private static ImmutableArray<Source> Sources(Article article) =>
        [.. (article.Dateline?.Sources ?? []).Select(static source => source with { Name = Name(source.Name) })];

    private static string? Role(Quote quote) => quote.Speaker?.Role is { Length: > 0 } role ? Name(role) : null;

    private static string? Day(Article article) => article.Date is { } day ? ArabicCalendar.Day(day) : null;

    private static string Name(string name) => Excerpt.Shorten(PlainText.Clean(name), LongestName);

    private static string Fitting(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static word => Excerpt.Shorten(word, LongestWord));
        return Excerpt.Shorten(string.Join(' ', parts), LongestWords);
    }
}
