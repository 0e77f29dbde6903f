namespace NewsReader.Articles.Model;

/// <summary>The closed set of codes that a <see cref="Diagnostic"/> can have.</summary>
public static class DiagnosticCodes
{
    /// <summary>A quotation mark opens and nothing closes it.</summary>
    public const string UnclosedQuote = "unclosed-quote";

    /// <summary>A quotation mark closes and nothing opened it.</summary>
    public const string UnopenedQuote = "unopened-quote";

    /// <summary>Marks point the wrong way or come from two families; they were paired by their neighbours.</summary>
    public const string MixedMarks = "mixed-marks";

    /// <summary>The weekday and the date of an expression don't belong together.</summary>
    public const string WeekdayMismatch = "weekday-mismatch";

    /// <summary>The two month names of a double month name mean different months.</summary>
    public const string MonthMismatch = "month-mismatch";

    /// <summary>A Hijri and a Gregorian date that stand side by side mean different days.</summary>
    public const string CalendarMismatch = "calendar-mismatch";

    /// <summary>A relative date can't be resolved because the story has no date of its own.</summary>
    public const string NoAnchor = "no-anchor";

    /// <summary>The text has no headline.</summary>
    public const string NoHeadline = "no-headline";

    /// <summary>The text has a headline and nothing below it.</summary>
    public const string NoBody = "no-body";

    /// <summary>A limit of the parser was reached; what lies beyond was left unread.</summary>
    public const string LimitReached = "limit-reached";

    /// <summary>A line of front matter could not be understood and was ignored.</summary>
    public const string FrontMatter = "front-matter";
}
