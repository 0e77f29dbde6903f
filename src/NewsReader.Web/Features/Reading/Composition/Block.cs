using System.Collections.Immutable;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Reading.Composition;

/// <summary>A part of a story's body. The family is closed: one component shows each kind.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>A paragraph.</summary>
    /// <param name="Role">What it does in the story.</param>
    /// <param name="Runs">Its text.</param>
    /// <param name="Speech">The quotes that begin in it and present somebody's words.</param>
    public sealed record Paragraph(ParagraphRole Role, ImmutableArray<Run> Runs, ImmutableArray<Quote> Speech) : Block;

    /// <summary>A heading inside the story.</summary>
    public sealed record Heading(ImmutableArray<Run> Runs) : Block;

    /// <summary>A paragraph that ends in one of the story's strongest statements, which is set large.</summary>
    /// <param name="LeadIn">What the paragraph says before the statement; may be empty.</param>
    /// <param name="Statement">The statement.</param>
    /// <param name="After">The punctuation behind it; may be empty.</param>
    /// <param name="Speech">The quotes that begin in the lead-in and present somebody's words.</param>
    public sealed record PullQuote(ImmutableArray<Run> LeadIn, Run.Statement Statement, string After, ImmutableArray<Quote> Speech) : Block;

    /// <summary>Neighbouring paragraphs that tell what the reader needs to know but is not the news.</summary>
    /// <param name="Number">1 for the story's first such part.</param>
    /// <param name="Blocks">The paragraphs.</param>
    public sealed record Background(int Number, ImmutableArray<Block> Blocks) : Block;
}
