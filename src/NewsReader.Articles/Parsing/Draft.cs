using NewsReader.Articles.Model;

namespace NewsReader.Articles.Parsing;

/// <summary>A story while it is being read: the original text and what the passes have found so far.</summary>
internal sealed class Draft(string text, ParseOptions options)
{
    public string Text { get; } = text;

    public ParseOptions Options { get; } = options;

    public TextSpan? Headline { get; set; }

    public Dateline? Dateline { get; set; }

    /// <summary>The day in the front matter, if there is one.</summary>
    public DateOnly? FrontMatterDate { get; set; }

    /// <summary>The lasting name in the front matter, if there is one.</summary>
    public string? FrontMatterId { get; set; }

    public List<Paragraph> Paragraphs { get; } = [];

    public List<Quote> Quotes { get; } = [];

    public List<DateMention> Dates { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The day that relative dates count from: the dateline's, else the front matter's, else the caller's.</summary>
    public DateOnly? Anchor => Dateline?.Date ?? FrontMatterDate ?? Options.Published;

    public Article ToArticle() => new()
    {
        Text = Text,
        Id = ArticleId.FromName(FrontMatterId ?? Options.Name ?? (Text.Length == 0 ? "empty" : Text)),
        Headline = Headline,
        Date = Anchor,
        Dateline = Dateline,
        Paragraphs = [.. Paragraphs],
        Quotes = [.. Quotes],
        Dates = [.. Dates],
        Diagnostics = [.. Diagnostics],
    };
}
