using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web.Virtualization;
using MudBlazor;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Explorer;

/// <summary>Statements or stories as a table that holds no more rows in the page than can be seen.</summary>
public sealed partial class ExplorerTable(IScrollManager scrolling)
{
    private const string Element = "explorer-rows";

    private Virtualize<ExplorerRow>? virtualize;
    private ExplorerRows? shown;
    private bool isNew;

    /// <summary>The rows; the first page of them is read.</summary>
    [Parameter, EditorRequired]
    public required ExplorerRows Rows { get; set; }

    /// <summary>How many rows there are; null while they are being counted.</summary>
    [Parameter]
    public HitCount? Total { get; set; }

    /// <summary>Tells the row whose speaker was chosen.</summary>
    [Parameter]
    public EventCallback<ExplorerRow> OnSpeaker { get; set; }

    /// <summary>Tells that the archive refused while more rows were read.</summary>
    [Parameter]
    public EventCallback<ArchiveException> OnFailure { get; set; }

    private bool IsOfStatements => Rows.Filter.List is ExplorerList.Statements;

    private string TableClass => IsOfStatements ? "of-statements" : "of-stories";

    private ImmutableArray<string> Columns => IsOfStatements
        ? [ExplorerText.WhatWasSaid, ExplorerText.Speaker, ExplorerText.Source, ExplorerText.Day]
        : [ExplorerText.Story, ExplorerText.Source, ExplorerText.Day, ExplorerText.StatementCount];

    /// <summary>With the row of heads; -1 says that nobody knows.</summary>
    private string RowCount => (Total is { IsMore: false } total ? total.Number + 1 : -1).ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        isNew = shown is not null && shown != Rows;
        shown = Rows;
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (isNew && virtualize is not null)
        {
            isNew = false;
            await virtualize.RefreshDataAsync();
            StateHasChanged();
            await scrolling.ScrollToTopAsync($"#{Element}", ScrollBehavior.Auto);
        }
    }

    /// <summary>Never fails: the table would take the whole page with it.</summary>
    private async ValueTask<ItemsProviderResult<ExplorerRow>> TakeAsync(ItemsProviderRequest request)
    {
        var rows = Rows;
        try
        {
            return await rows.TakeAsync(request.StartIndex, request.Count);
        }
        catch (ArchiveException exception)
        {
            await InvokeAsync(() => OnFailure.InvokeAsync(exception));
        }
        catch (OperationCanceledException)
        {
            // Other rows are on their way.
        }

        return rows.Known(request.StartIndex, request.Count);
    }
}
