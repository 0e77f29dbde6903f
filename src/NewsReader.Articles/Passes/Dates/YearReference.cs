namespace NewsReader.Articles.Passes.Dates;

/// <summary>The year of a date expression, as said.</summary>
/// <param name="Kind">How it is said.</param>
/// <param name="Value">The number or direction.</param>
/// <param name="IsHijri">Whether a sign or its size says that the number counts Hijri years.</param>
internal readonly record struct YearReference(YearReferenceKind Kind, int Value, bool IsHijri);
