namespace NewsReader.Articles.Passes.Dates;

/// <summary>A month name of one or two words.</summary>
/// <param name="Second">The folded second word, or null.</param>
/// <param name="System">The set that the name belongs to.</param>
/// <param name="Number">1 to 12 in its calendar.</param>
/// <param name="Need">What must stand beside it.</param>
internal sealed record MonthName(string? Second, MonthSystem System, int Number, MonthNeed Need);
