using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Reading.Composition;

/// <summary>Something that was found in the text and becomes a run of its own.</summary>
/// <param name="Outer">All it covers, marks included.</param>
/// <param name="Inner">Its words.</param>
/// <param name="Found">A <see cref="Quote"/>, <see cref="DateMention"/> or <see cref="Dateline"/>.</param>
/// <param name="Marked">Whether marks stand around the words.</param>
internal sealed record Annotation(TextSpan Outer, TextSpan Inner, object Found, bool Marked)
{
    public static IEnumerable<Annotation> In(Article article)
    {
        foreach (var quote in article.Quotes)
        {
            if (quote.Mode == QuoteMode.Indirect)
            {
                yield return new Annotation(quote.Span, quote.Span, quote, Marked: false);
                continue;
            }

            var marks = QuotationMarks.Around(article.Text, quote.Span);
            yield return new Annotation(marks.Outer, marks.Inner, quote, marks.Pair);
        }

        foreach (var date in article.Dates)
        {
            yield return new Annotation(date.Span, date.Span, date, Marked: false);
        }

        if (article.Dateline is { } dateline)
        {
            yield return new Annotation(dateline.Span, dateline.Span, dateline, Marked: false);
        }
    }

    /// <summary>What wins when two annotations cross, neither lying inside the other: marks are in the text, a date or a clause is a finding.</summary>
    public int Rank => Found switch
    {
        Quote { Mode: QuoteMode.Direct } => 0,
        Articles.Model.Dateline => 1,
        Quote => 2,
        _ => 3,
    };
}
