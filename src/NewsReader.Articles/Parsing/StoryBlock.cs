using NewsReader.Articles.Model;

namespace NewsReader.Articles.Parsing;

/// <summary>A paragraph or heading of the text while the story is being read.</summary>
internal sealed class StoryBlock(TextSpan span, bool isHeading)
{
    public TextSpan Span { get; } = span;

    /// <summary>Whether Markdown marks the block as a heading.</summary>
    public bool IsHeading { get; } = isHeading;

    /// <summary>Index of the block's first token.</summary>
    public int First { get; set; }

    /// <summary>Index after the block's last token.</summary>
    public int End { get; set; }

    /// <summary>Index of the first token of the story's own text: behind a dateline at the block's head.</summary>
    public int BodyFirst { get; set; }

    /// <summary>Index after the last token of the story's own text: before a signature at the block's end.</summary>
    public int BodyEnd { get; set; }

    public ParagraphRole Role { get; set; } = ParagraphRole.News;
}
