using System.Collections.Immutable;

namespace NewsReader.Articles.Model;

/// <summary>A parsed news story: the original text and everything that was found in it, as spans of that text.</summary>
/// <remarks>Immutable and safe to share between threads. Every span lies inside <see cref="Text"/>; lists are in text order.</remarks>
public sealed record Article
{
    /// <summary>The story's text, exactly as it was handed to the parser.</summary>
    public required string Text { get; init; }

    /// <summary>The short name that links to the story use.</summary>
    public required ArticleId Id { get; init; }

    /// <summary>The headline, or null when the text has none (it is empty, or begins with its dateline).</summary>
    public TextSpan? Headline { get; init; }

    /// <summary>The publication date: the dateline's, else the front matter's, else the one told by the caller, else null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where, when and by whom the story was filed; null when it doesn't say.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The paragraphs below the headline.</summary>
    public required ImmutableArray<Paragraph> Paragraphs { get; init; }

    /// <summary>Every span between quotation marks, and every reported clause.</summary>
    public required ImmutableArray<Quote> Quotes { get; init; }

    /// <summary>The dates that the body names, the dateline's own not among them.</summary>
    public required ImmutableArray<DateMention> Dates { get; init; }

    /// <summary>What the parser noticed and had to repair or leave alone.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The quotes that present somebody's words, in text order: statements and fragments, direct and indirect.</summary>
    public IEnumerable<Quote> Speech => Quotes.Where(static quote => quote.IsSpeech);
}
