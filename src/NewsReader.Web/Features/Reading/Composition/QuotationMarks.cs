using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Reading.Composition;

/// <summary>The marks around a quote: where they stand in the text, and how they are shown.</summary>
/// <param name="Outer">The quote with its marks.</param>
/// <param name="Inner">The quote without the marks and without blanks beside them.</param>
/// <param name="Pair">Whether both marks are there; a mark without partner is shown as it is written.</param>
internal readonly record struct QuotationMarks(TextSpan Outer, TextSpan Inner, bool Pair)
{
    private const string Marks = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u2033\u2036\uFF02";

    /// <summary>The opening mark at a depth; 0 is a quote that stands in no other.</summary>
    /// <remarks>«» are the marks of Arabic print and show their direction; ‹› stand inside them (W3C alreq, "Quotations").</remarks>
    public static string Opening(int depth) => depth % 2 == 0 ? "«" : "‹";

    /// <summary>The closing mark at a depth.</summary>
    public static string Closing(int depth) => depth % 2 == 0 ? "»" : "›";

    /// <summary>The marks around <paramref name="quote"/>, which the parser has paired.</summary>
    public static QuotationMarks Around(string text, TextSpan quote)
    {
        var start = quote.Start;
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        var end = quote.End;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        var inner = Trim(text, quote);
        return start > 0 && IsMark(text[start - 1]) && end < text.Length && IsMark(text[end])
            ? new QuotationMarks(TextSpan.FromBounds(start - 1, end + 1), inner, Pair: true)
            : new QuotationMarks(quote, quote, Pair: false);
    }

    private static bool IsMark(char character) => Marks.Contains(character, StringComparison.Ordinal);

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
