using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading.Composition;

namespace NewsReader.Web.Features.Reading;

/// <summary>Makes plain text out of stretches of a story, for places that have no markup.</summary>
internal static class Excerpt
{
    /// <summary>A stretch's words as the page shows them: marks as «», line breaks as blanks.</summary>
    public static string Of(Article article, TextSpan span) => PlainText.Of(new RunComposer(article).Compose(span));

    /// <summary>A quote's words, verbatim, in «» when the story has them between marks.</summary>
    public static string Of(Article article, Quote quote, int? longest = null)
    {
        var words = PlainText.Clean(quote.Span.Of(article.Text).Trim().ToString());
        words = longest is { } limit ? Shorten(words, limit) : words;
        return quote.Mode == QuoteMode.Direct ? $"{QuotationMarks.Opening(0)}{words}{QuotationMarks.Closing(0)}" : words;
    }

    /// <summary>Text of at most <paramref name="longest"/> characters; a longer one ends at a word and in "…".</summary>
    public static string Shorten(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', longest - 1);
        return $"{text[..(end > 0 ? end : longest - 1)].TrimEnd(' ', '،', ',', '؛', '.', ':')}…";
    }
}
