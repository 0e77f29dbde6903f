namespace NewsReader.Articles.Passes.Dates;

/// <summary>What a word beside a four-digit number says about it; one word can say several things.</summary>
[Flags]
internal enum YearContextKinds : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Before the number: it is often a year.</summary>
    Cue = 1,

    /// <summary>Before the number: it is a year even when a word follows.</summary>
    Strong = 2,

    /// <summary>Before the number: it is none.</summary>
    Blocked = 4,

    /// <summary>Behind the number: it counts this.</summary>
    Unit = 8,

    /// <summary>Behind the number: says nothing against a year.</summary>
    Function = 16,
}
