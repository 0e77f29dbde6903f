namespace NewsReader.Articles.Passes.Dates;

/// <summary>What must stand beside a month name before it counts as one.</summary>
internal enum MonthNeed : byte
{
    /// <summary>Nothing: the word means only the month.</summary>
    Free,

    /// <summary>A day, year, شهر, relative or time word.</summary>
    Needed,

    /// <summary>A day and a year, or شهر.</summary>
    Strict,
}
