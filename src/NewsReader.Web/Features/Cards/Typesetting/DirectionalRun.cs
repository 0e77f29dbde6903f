namespace NewsReader.Web.Features.Cards.Typesetting;

/// <summary>Characters of one embedding level that stand side by side.</summary>
/// <param name="Start">Index of the first UTF-16 unit.</param>
/// <param name="End">Index after the last one.</param>
/// <param name="Level">The embedding level; odd levels run from right to left.</param>
internal readonly record struct DirectionalRun(int Start, int End, byte Level)
{
    public bool IsRightToLeft => (Level & 1) == 1;
}
