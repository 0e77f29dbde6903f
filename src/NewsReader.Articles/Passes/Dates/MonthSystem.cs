namespace NewsReader.Articles.Passes.Dates;

/// <summary>Which set of month names a name belongs to.</summary>
internal enum MonthSystem : byte
{
    /// <summary>Syriac names of the Levant and Iraq.</summary>
    Levant,

    /// <summary>Names from Latin, in the spellings of Egypt, the Gulf and the Maghreb.</summary>
    Roman,

    /// <summary>Libya, 1986 to 2011.</summary>
    Libya,

    /// <summary>The Islamic months.</summary>
    Hijri,
}
