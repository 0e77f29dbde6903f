namespace NewsReader.Articles.Passes.Dates;

/// <summary>A word that begins a date expression.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">Its number, as its kind defines it.</param>
/// <param name="Particles">How many folded letters of an attached particle stand before the word itself.</param>
internal readonly record struct DateWord(DateWordKind Kind, int Value, int Particles);
