namespace NewsReader.Articles.Model;

/// <summary>A stretch of a story's original text: 0-based, half-open, counted in UTF-16 code units.</summary>
/// <remarks>
/// An empty span has a position but no characters; <c>default</c> is the empty span at the start of the text.
/// A byte-order mark is never part of the text that a span counts in.
/// </remarks>
public readonly record struct TextSpan
{
    /// <summary>Makes a span from its start and its length.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Either number is negative.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Start = start;
        Length = length;
    }

    /// <summary>Index of the first code unit.</summary>
    public int Start { get; }

    /// <summary>Number of code units; 0 for an empty span.</summary>
    public int Length { get; }

    /// <summary>Index after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span has no characters.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Makes a span from its start and the index after its end.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> lies before <paramref name="start"/>, or the start is negative.</exception>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The characters that the span covers in <paramref name="text"/>, without copying them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>A copy of the characters that the span covers in <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span; a span contains itself.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="index"/> belongs to the span.</summary>
    public bool Contains(int index) => index >= Start && index < End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
