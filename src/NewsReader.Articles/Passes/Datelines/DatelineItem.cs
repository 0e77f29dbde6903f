using NewsReader.Articles.Model;

namespace NewsReader.Articles.Passes.Datelines;

/// <summary>One part of a dateline.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its words.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Next">Index behind its last token.</param>
/// <param name="Bracket">The sign that opened the bracket or quotation around it, or '\0'.</param>
/// <param name="BracketIndex">The token of that sign, or -1: items of one bracket share it.</param>
internal readonly record struct DatelineItem(DatelineItemKind Kind, TextSpan Span, int First, int Next, char Bracket, int BracketIndex)
{
    /// <summary>What the lexicon knows about a source.</summary>
    public SourceName Source { get; init; }

    /// <summary>The day of a date, if it could be resolved.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether a date is Hijri.</summary>
    public bool IsHijri { get; init; }

    /// <summary>The separator before the item, or '\0'.</summary>
    public char Before { get; init; }
}
