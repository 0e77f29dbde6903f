using System.Buffers;
using System.Collections.Immutable;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Reading.Composition;

/// <summary>A story as it is laid out for reading: blocks and, in them, runs of text.</summary>
/// <param name="Headline">The runs of the headline; empty when the story has none.</param>
/// <param name="Blocks">The body.</param>
/// <param name="Voices">Who is heard, in the order of the text.</param>
public sealed record ArticleLayout(ImmutableArray<Run> Headline, ImmutableArray<Block> Blocks, ImmutableArray<SaidBySpeaker> Voices)
{
    /// <summary>Line styles that tell speakers apart; the fifth speaker has the first one's again.</summary>
    private const int Signs = 4;

    /// <summary>A story of this many paragraphs bears a second pull quote.</summary>
    private const int LongStory = 14;

    private static readonly SearchValues<char> ClosingPunctuation = SearchValues.Create(" \t.،؛!؟…");

    /// <summary>Lays a story out. The same article always gives the same layout.</summary>
    public static ArticleLayout Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var composer = new RunComposer(article);
        var pulled = Pulled(article);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var background = ImmutableArray.CreateBuilder<Block>();
        var parts = 0;
        for (var i = 0; i < article.Paragraphs.Length; i++)
        {
            var paragraph = article.Paragraphs[i];
            var block = ToBlock(article, composer, paragraph, pulled.FirstOrDefault(quote => quote.Paragraph == i));
            if (paragraph.Role == ParagraphRole.Background)
            {
                background.Add(block);
                continue;
            }

            CloseBackground();
            blocks.Add(block);
        }

        CloseBackground();
        return new ArticleLayout(article.Headline is { } headline ? composer.Compose(headline) : [], blocks.ToImmutable(), SaidBySpeaker.In(article));

        void CloseBackground()
        {
            if (background.Count > 0)
            {
                blocks.Add(new Block.Background(++parts, background.DrainToImmutable()));
            }
        }
    }

    /// <summary>The number of the sign that a statement's speaker bears, from 1.</summary>
    public int SignOf(Quote quote)
    {
        for (var i = 0; i < Voices.Length; i++)
        {
            if (Voices[i].Quotes.Contains(quote))
            {
                return (i % Signs) + 1;
            }
        }

        return 1;
    }

    private static Block ToBlock(Article article, RunComposer composer, Paragraph paragraph, Quote? pulled)
    {
        var runs = composer.Compose(paragraph.Span);
        if (paragraph.Role == ParagraphRole.Heading)
        {
            return new Block.Heading(runs);
        }

        var at = pulled is null ? -1 : LastIndexOf(runs, pulled.Id);
        if (at < 0)
        {
            return new Block.Paragraph(paragraph.Role, runs, Speech(runs));
        }

        var leadIn = runs[..at];
        return new Block.PullQuote(leadIn, (Run.Statement)runs[at], PlainText.Of(runs[(at + 1)..]), Speech(leadIn));
    }

    private static ImmutableArray<Quote> Speech(IEnumerable<Run> runs) =>
        [.. runs.SelectMany(static run => Speech(run.Inner).Prepend(run.Speech!).Where(static quote => quote is not null))];

    private static int LastIndexOf(ImmutableArray<Run> runs, QuoteId id)
    {
        var at = runs.Length - 1;
        while (at >= 0 && (runs[at] is not Run.Statement statement || statement.Quote.Id != id))
        {
            at--;
        }

        return at;
    }

    /// <summary>The statements to set large: strong ones that end their paragraph, so that the text reads on in order.</summary>
    private static ImmutableArray<Quote> Pulled(Article article) =>
        [.. StrongestStatements.In(article)
            .Where(quote => EndsParagraph(article, quote))
            .DistinctBy(static quote => quote.Paragraph)
            .Take(article.Paragraphs.Length >= LongStory ? 2 : 1)];

    private static bool EndsParagraph(Article article, Quote quote)
    {
        var marks = QuotationMarks.Around(article.Text, quote.Span);
        var end = article.Paragraphs[quote.Paragraph].Span.End;
        return marks.Pair && marks.Outer.End <= end
            && article.Text.AsSpan(marks.Outer.End, end - marks.Outer.End).IndexOfAnyExcept(ClosingPunctuation) < 0;
    }
}
