using NewsReader.Articles.Model;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Parsing;

/// <summary>A story while it is being read: the original text and what the passes have found so far.</summary>
internal sealed class Draft(string text, ParseOptions options)
{
    public string Text { get; } = text;

    public ParseOptions Options { get; } = options;

    public Dateline? Dateline { get; set; }

    /// <summary>The day in the front matter, if there is one.</summary>
    public DateOnly? FrontMatterDate { get; set; }

    /// <summary>The lasting name in the front matter, if there is one.</summary>
    public string? FrontMatterId { get; set; }

    /// <summary>The title in the front matter, if there is one.</summary>
    public TextSpan? FrontMatterTitle { get; set; }

    /// <summary>The source in the front matter, if there is one.</summary>
    public string? FrontMatterSource { get; set; }

    /// <summary>The tokens of headline and body.</summary>
    public TokenList Tokens { get; } = new(text);

    /// <summary>The headline's block; its tokens come first.</summary>
    public StoryBlock? HeadlineBlock { get; set; }

    /// <summary>The blocks below the headline; they become the article's paragraphs.</summary>
    public List<StoryBlock> Blocks { get; } = [];

    /// <summary>What lexicons and marks say of each token; as long as <see cref="Tokens"/> once the notes pass has run.</summary>
    public TokenNote[] Notes { get; set; } = [];

    /// <summary>The spans between marks, in the order of their opening marks.</summary>
    public List<MarkedSpan> MarkedSpans { get; } = [];

    public List<Sentence> Sentences { get; } = [];

    /// <summary>The words of saying with their subjects and contents, in text order.</summary>
    public List<Attribution> Attributions { get; } = [];

    public List<Quote> Quotes { get; } = [];

    /// <summary>The ids given so far with the number of their latest occurrence, so that equal words get different ones.</summary>
    public Dictionary<QuoteId, int> QuoteIds { get; } = [];

    public List<DateMention> Dates { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The day that relative dates count from: the dateline's, else the front matter's, else the caller's.</summary>
    public DateOnly? Anchor => Dateline?.Date ?? FrontMatterDate ?? Options.Published;

    public Article ToArticle() => new()
    {
        Text = Text,
        Id = ArticleId.FromName(FrontMatterId ?? Options.Name ?? (Text.Length == 0 ? "empty" : Text)),
        Headline = HeadlineBlock?.Span,
        Date = Anchor,
        Dateline = Dateline,
        Paragraphs = [.. Blocks.Select(static block => new Paragraph(block.Span, block.Role))],
        Quotes = [.. Quotes],
        Dates = [.. Dates],
        Diagnostics = [.. Diagnostics],
    };
}
