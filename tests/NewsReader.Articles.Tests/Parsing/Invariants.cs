using NewsReader.Articles.Model;

namespace NewsReader.Articles.Tests.Parsing;

/// <summary>What holds for every parsed text, whatever it is.</summary>
internal static class Invariants
{
    public static void Hold(Article article, string text)
    {
        Assert.Equal(text, article.Text);
        foreach (var span in Spans(article))
        {
            Assert.InRange(span.End, span.Start, text.Length);
        }

        Ordered(article.Paragraphs.Select(static paragraph => paragraph.Span));
        Ordered(article.Dates.Select(static date => date.Span));
        var quotes = article.Quotes.Select(static quote => quote.Span.Start).ToArray();
        Assert.Equal(quotes.Order(), quotes);
        Assert.Equal(article.Quotes.Length, article.Quotes.Select(static quote => quote.Id).Distinct().Count());
        foreach (var quote in article.Quotes)
        {
            Assert.Equal(quote.IsSpeech, quote.Speaker is not null);
            Assert.InRange(quote.Paragraph, -1, article.Paragraphs.Length - 1);
            Assert.InRange(quote.Confidence, 0, 1);
            var home = quote.Paragraph < 0 ? article.Headline : article.Paragraphs[quote.Paragraph].Span;
            Assert.True(home is { } place && place.Contains(quote.Span), "A quote lies inside its paragraph.");
        }
    }

    private static void Ordered(IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= end, "Spans follow one another without overlap.");
            end = span.End;
        }
    }

    private static IEnumerable<TextSpan> Spans(Article article)
    {
        foreach (var paragraph in article.Paragraphs)
        {
            yield return paragraph.Span;
        }

        foreach (var quote in article.Quotes)
        {
            yield return quote.Span;
            if (quote.Cue is { } cue)
            {
                yield return cue.Span;
            }

            if (quote.Speaker?.Evidence is { } evidence)
            {
                yield return evidence;
            }
        }

        foreach (var date in article.Dates)
        {
            yield return date.Span;
        }

        foreach (var diagnostic in article.Diagnostics)
        {
            yield return diagnostic.Span;
        }

        if (article.Headline is { } headline)
        {
            yield return headline;
        }

        if (article.Dateline is { } dateline)
        {
            yield return dateline.Span;
        }
    }
}
