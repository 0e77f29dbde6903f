using NewsReader.Articles.Model;

namespace NewsReader.Articles.Parsing;

/// <summary>A stretch between two quotation marks, before anybody has judged what it is.</summary>
internal sealed class MarkedSpan
{
    /// <summary>Index of the opening mark's token.</summary>
    public required int Open { get; init; }

    /// <summary>Index of the closing mark's token, or the end of the block when <see cref="IsUnclosed"/>.</summary>
    public required int Close { get; init; }

    /// <summary>The text between the marks, blanks included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Index of the block, -1 for the headline.</summary>
    public required int Block { get; init; }

    /// <summary>Whether nothing closes the span and it runs to the end of its block.</summary>
    public bool IsUnclosed { get; init; }

    /// <summary>Whether the span lies inside another one.</summary>
    public bool IsNested { get; set; }

    public int First => Open + 1;

    public int End => Close;
}
