namespace NewsReader.Articles.Passes.Dates;

/// <summary>How an expression says its year.</summary>
internal enum YearReferenceKind : byte
{
    /// <summary>Not at all: the nearest is meant.</summary>
    None,

    /// <summary>By its number in the month's calendar, or in the calendar that a sign names.</summary>
    Number,

    /// <summary>By الماضي (-1), الجاري (0) or المقبل (1) behind day or month.</summary>
    Direction,

    /// <summary>By العام الماضي (-1), العام الجاري (0) or العام المقبل (1).</summary>
    RelativeYear,

    /// <summary>By العام نفسه: the year named before.</summary>
    Same,
}
