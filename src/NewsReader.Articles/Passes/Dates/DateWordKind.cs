namespace NewsReader.Articles.Passes.Dates;

/// <summary>What a word does at the head of a date expression.</summary>
internal enum DateWordKind : byte
{
    /// <summary>The first word of a month name; the value is its index in <see cref="DateWords.Months"/>.</summary>
    MonthName,

    /// <summary>A weekday with its article; the value counts from Sunday = 0.</summary>
    Weekday,

    /// <summary>اليوم.</summary>
    Today,

    /// <summary>أمس and its kin.</summary>
    Yesterday,

    /// <summary>غدا and its kin.</summary>
    Tomorrow,

    /// <summary>أول: the day before yesterday, or the first of a month.</summary>
    First,

    /// <summary>An ordinal number with its article, for days of the month.</summary>
    Ordinal,

    /// <summary>عام, سنة and their forms.</summary>
    Year,

    /// <summary>شهر with or without article.</summary>
    Month,
}
