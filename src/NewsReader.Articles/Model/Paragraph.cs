namespace NewsReader.Articles.Model;

/// <summary>One block of text below the headline, and what it does in the story.</summary>
/// <param name="Span">The paragraph without blanks or line breaks at its ends.</param>
/// <param name="Role">What the paragraph does in the story.</param>
public sealed record Paragraph(TextSpan Span, ParagraphRole Role);
