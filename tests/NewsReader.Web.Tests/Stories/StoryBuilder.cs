using NewsReader.Articles.Model;

namespace NewsReader.Web.Tests.Stories;

/// <summary>Builds articles by hand, so that the pages can be tested without the parser.</summary>
internal sealed class StoryBuilder(string text, string name = "story.txt")
{
    private readonly List<Paragraph> paragraphs = [];
    private readonly List<Quote> quotes = [];
    private readonly List<DateMention> dates = [];
    private TextSpan? headline;
    private Dateline? dateline;
    private DateOnly? date;

    /// <summary>Takes the first line as headline and every other line that isn't empty as a paragraph with the next of the roles.</summary>
    public static StoryBuilder FromLines(string text, params ParagraphRole[] roles)
    {
        var builder = new StoryBuilder(text);
        var start = 0;
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            var span = new TextSpan(start, line.Length);
            start += line.Length + 1;
            if (line.Length == 0)
            {
                continue;
            }

            if (builder.headline is null)
            {
                builder.headline = span;
            }
            else
            {
                builder.paragraphs.Add(new Paragraph(span, roles.ElementAtOrDefault(number++)));
            }
        }

        return builder;
    }

    public TextSpan SpanOf(string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    /// <summary>Takes the whole text as headline.</summary>
    public StoryBuilder WithHeadline()
    {
        headline = new TextSpan(0, text.Length);
        return this;
    }

    public StoryBuilder WithDate(DateOnly day)
    {
        date = day;
        return this;
    }

    public StoryBuilder WithDateline(string words, DateOnly? day, params Source[] sources)
    {
        dateline = new Dateline(SpanOf(words), [.. sources], [], day);
        date ??= day;
        return this;
    }

    public StoryBuilder WithMention(string words, CalendarDate value)
    {
        dates.Add(new DateMention(SpanOf(words), value));
        return this;
    }

    public StoryBuilder WithQuote(
        string words,
        QuoteKind kind,
        string? speaker = null,
        QuoteMode mode = QuoteMode.Direct,
        CueClass cue = CueClass.Say)
    {
        var span = SpanOf(words);
        var speech = kind is QuoteKind.Statement or QuoteKind.Fragment;
        quotes.Add(new Quote
        {
            Id = QuoteId.FromWords(words, 0),
            Span = span,
            Paragraph = paragraphs.FindIndex(paragraph => paragraph.Span.Contains(span.Start)),
            Mode = mode,
            Kind = kind,
            Speaker = speech ? new Speaker(speaker ?? string.Empty, null, SpeakerKind.Person, Resolution.Explicit, null) : null,
            Cue = speech ? new Cue(new TextSpan(0, 0), cue) : null,
            Rule = "by-hand",
            Confidence = 1,
        });
        return this;
    }

    public Article Build() => new()
    {
        Text = text,
        Id = ArticleId.FromName(name),
        Headline = headline,
        Date = date,
        Dateline = dateline,
        Paragraphs = [.. paragraphs],
        Quotes = [.. quotes.OrderBy(static quote => quote.Span.Start).ThenByDescending(static quote => quote.Span.Length)],
        Dates = [.. dates],
        Diagnostics = [],
    };
}
