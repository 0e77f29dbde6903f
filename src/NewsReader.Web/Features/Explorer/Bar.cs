namespace NewsReader.Web.Features.Explorer;

/// <summary>One bar of a chart.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Number">How many; at least one.</param>
/// <param name="Filter">What the explorer shows when the bar is pressed.</param>
public sealed record Bar(string Label, int Number, ExplorerFilter Filter);
