namespace NewsReader.Articles.Model;

/// <summary>A span between quotation marks, or a reported clause without marks.</summary>
public sealed record Quote
{
    /// <summary>The quote's name inside its article; it stays the same while its own words stay.</summary>
    public required QuoteId Id { get; init; }

    /// <summary>The quoted words without their marks; blanks beside the marks are part of the span.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Index of the paragraph in <see cref="Article.Paragraphs"/>, or -1 for a span in the headline.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Whether the words stand between marks or are reported.</summary>
    public required QuoteMode Mode { get; init; }

    /// <summary>What the span is: somebody's words, or only something set between marks.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>Who said it; null exactly when the span is no speech.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The paper or agency that relayed the words ("نقلت وكالة X عن Y"), as written; null when nobody did.</summary>
    public string? Via { get; init; }

    /// <summary>The word of saying that introduces the words; null when none does.</summary>
    public Cue? Cue { get; init; }

    /// <summary>Name of the rule that decided, for explanation and for finding errors.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure the rule is, from 0 to 1; a judgement of the rule's author, not a probability.</summary>
    public required double Confidence { get; init; }

    /// <summary>Whether the span presents somebody's words.</summary>
    public bool IsSpeech => Kind is QuoteKind.Statement or QuoteKind.Fragment;
}
