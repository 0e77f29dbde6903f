using System.Globalization;
using Microsoft.AspNetCore.Components;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Explorer;

/// <summary>A story in the table.</summary>
public sealed partial class StoryRow
{
    /// <summary>The story.</summary>
    [Parameter, EditorRequired]
    public required ExplorerRow Row { get; set; }

    // After the row of heads; counted from 1.
    private string RowIndex => (Row.Index + 2).ToString(CultureInfo.InvariantCulture);

    private string Statements => ArabicPlural.Count(ExplorerText.ResourceManager.GetString, "Statements", Row.Statements);
}
