using System.Globalization;
using Microsoft.AspNetCore.Components;
using NewsReader.Articles.Model;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Explorer;

/// <summary>A statement in the table.</summary>
public sealed partial class StatementRow
{
    /// <summary>The statement.</summary>
    [Parameter, EditorRequired]
    public required ExplorerRow Row { get; set; }

    /// <summary>Tells that only this row's speaker is wanted.</summary>
    [Parameter]
    public EventCallback<ExplorerRow> OnSpeaker { get; set; }

    // After the row of heads; counted from 1.
    private string RowIndex => (Row.Index + 2).ToString(CultureInfo.InvariantCulture);

    private bool CanNarrow => Row.SpeakerId is not null;

    private string Narrowing => Words.Fill(ExplorerText.NarrowToSpeaker, Row.Speaker);

    private string Mode => (Row.Mode, Row.Kind) switch
    {
        (QuoteMode.Indirect, _) => ExplorerText.Reported,
        (_, QuoteKind.Fragment) => ExplorerText.Fragment,
        _ => ExplorerText.Direct,
    };
}
