using System.Collections.Immutable;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Reading.Composition;

/// <summary>Chooses the statements that stand for a story: set large in its text, shown on the front page.</summary>
internal static class StrongestStatements
{
    /// <summary>Shorter words say too little alone; longer ones no longer read as one thought when they are set large.</summary>
    private const int Shortest = 30;
    private const int Longest = 320;

    /// <summary>Beyond this length a statement gains no more weight.</summary>
    private const int FullLength = 200;

    /// <summary>What a word of saying that takes a stand adds, in characters.</summary>
    private const int Stance = 40;

    /// <summary>Direct statements of the news with a known speaker, the strongest first; the earlier of two equals.</summary>
    public static ImmutableArray<Quote> In(Article article) =>
        [.. article.Quotes.Where(quote => Qualifies(article, quote)).OrderByDescending(Weight)];

    private static bool Qualifies(Article article, Quote quote) =>
        quote is { Mode: QuoteMode.Direct, Kind: QuoteKind.Statement, Speaker.Name.Length: > 0, Paragraph: >= 0 }
        && quote.Paragraph < article.Paragraphs.Length
        && article.Paragraphs[quote.Paragraph].Role is ParagraphRole.Lead or ParagraphRole.News
        && quote.Span.Length is >= Shortest and <= Longest;

    private static int Weight(Quote quote)
    {
        var stance = quote.Cue?.Class is CueClass.Announce or CueClass.Judge or CueClass.Deny or CueClass.Admit or CueClass.Urge;
        return Math.Min(quote.Span.Length, FullLength) + (stance ? Stance : 0);
    }
}
