namespace NewsReader.Articles.Passes.Dates;

/// <summary>A date expression as read, before it is turned into a value.</summary>
internal readonly record struct DateParts
{
    /// <summary>Where the expression starts in the text.</summary>
    public required int Start { get; init; }

    /// <summary>Index after its last token.</summary>
    public required int Next { get; init; }

    /// <summary>Day of the month, or 0.</summary>
    public int Day { get; init; }

    /// <summary>Month in its calendar, or 0.</summary>
    public int Month { get; init; }

    /// <summary>Whether day and month are Hijri.</summary>
    public bool IsHijri { get; init; }

    /// <summary>The year as said.</summary>
    public YearReference Year { get; init; }

    /// <summary>Whether the two names of a double month mean different months.</summary>
    public bool MonthsDiffer { get; init; }
}
