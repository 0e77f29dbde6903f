namespace NewsReader.Web.Features.Cards.Typesetting;

/// <summary>Characters that a line break doesn't part, measured at a size of 1.</summary>
/// <param name="Start">Index of the first UTF-16 unit.</param>
/// <param name="End">Index after the last one.</param>
/// <param name="Width">Width in em.</param>
/// <param name="Space">Width in em of the blank behind it; 0 when it has none.</param>
internal readonly record struct MeasuredWord(int Start, int End, float Width, float Space);
