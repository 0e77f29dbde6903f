using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Explorer;

/// <summary>A chart of horizontal bars with their numbers as text. Pressing a bar narrows the list to it.</summary>
public sealed partial class BarChart
{
    /// <summary>What is counted.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>The bars in their order.</summary>
    [Parameter, EditorRequired]
    public required ImmutableArray<Bar> Bars { get; set; }

    /// <summary>What is shown now.</summary>
    [Parameter, EditorRequired]
    public required ExplorerFilter Filter { get; set; }

    /// <summary>Tells the filter of the pressed bar.</summary>
    [Parameter]
    public EventCallback<ExplorerFilter> OnChosen { get; set; }

    private static string NumberOf(Bar bar) => Words.Number(bar.Number);

    private string LengthOf(Bar bar) =>
        string.Create(CultureInfo.InvariantCulture, $"--length: {(double)bar.Number / Bars.Max(static other => other.Number):F3}");

    private string IsChosen(Bar bar) => bar.Filter == Filter ? "true" : "false";
}
