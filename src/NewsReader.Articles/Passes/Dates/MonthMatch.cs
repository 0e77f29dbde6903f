namespace NewsReader.Articles.Passes.Dates;

/// <summary>A month name found in the text, once or doubled.</summary>
/// <param name="Name">The name; of two, the one that needs less company.</param>
/// <param name="Next">Index after its last token.</param>
/// <param name="IsDouble">Whether the month is written in two systems.</param>
/// <param name="Differs">Whether the two names mean different months.</param>
internal readonly record struct MonthMatch(MonthName Name, int Next, bool IsDouble, bool Differs);
