namespace NewsReader.Cli.Evaluation;

/// <summary>A span being compared: half-open, in UTF-16 code units of the story.</summary>
internal readonly record struct Span(int Start, int End)
{
    private const string Edges = " \t\n\u00A0\"″“”„«»‹›'’‘.،,؛:…!؟?()-–—";

    /// <summary>The span without blanks and marks at its ends; parts beyond the text are cut off.</summary>
    public static Span Shrunk(string text, int start, int length)
    {
        var end = Math.Clamp(start + length, 0, text.Length);
        start = Math.Clamp(start, 0, end);
        while (start < end && Edges.Contains(text[start]))
        {
            start++;
        }

        while (end > start && Edges.Contains(text[end - 1]))
        {
            end--;
        }

        return new Span(start, end);
    }

    public int Length => End - Start;

    /// <summary>How many code units both spans have; 0 when they don't touch.</summary>
    public int Shared(Span other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    /// <summary>How many code units from the first start to the last end.</summary>
    public int Together(Span other) => Math.Max(End, other.End) - Math.Min(Start, other.Start);

    /// <summary>The first characters of the span, for a list of errors.</summary>
    public string Of(string text, int atMost = int.MaxValue) => text.Substring(Start, Math.Min(Length, atMost));
}
