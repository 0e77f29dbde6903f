using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Explorer;

/// <summary>The explorer's interactive part: fields on one side, what they let through on the other. The filter lives in the page's address.</summary>
public sealed partial class ExplorerDesk(NavigationManager navigation) : IDisposable
{
    private CancellationTokenSource? asking;
    private ExplorerFilter filter = new();
    private ImmutableArray<SourceEntry> sources = [];
    private ExplorerRows? rows;
    private FindingCounts? counts;
    private ImmutableArray<Bar> times = [];
    private ImmutableArray<Bar> speakers = [];
    private SpeakerEntry? speaker;
    private ArchiveException? failure;
    private bool isAsking = true;
    private bool isOpen;

    [Inject]
    private Findings Findings { get; set; } = null!;

    /// <summary>Whether the circuit isn't there yet: what is typed before then would be lost.</summary>
    private bool IsWaiting => !RendererInfo.IsInteractive;

    /// <inheritdoc/>
    public void Dispose()
    {
        asking?.Cancel();
        asking?.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnInitialized() => filter = ExplorerFilter.Read(new Uri(navigation.Uri).Query);

    /// <inheritdoc/>
    protected override Task OnAfterRenderAsync(bool firstRender) => firstRender ? LoadAsync() : Task.CompletedTask;

    private Task ApplyAsync(ExplorerFilter next)
    {
        if (next == filter)
        {
            return Task.CompletedTask;
        }

        filter = next;
        // Replaced, because nobody wants to go back letter by letter.
        navigation.NavigateTo(AddressOf(ExplorerPaths.Page), forceLoad: false, replace: true);
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        var cancellation = Begin();
        try
        {
            var next = new ExplorerRows(Findings, filter, cancellation);
            await next.BeginAsync();
            Show(next);
            var (list, counted) = (filter, await Findings.CountAsync(filter, cancellation));
            cancellation.ThrowIfCancellationRequested();
            (counts, times, speakers) = (counted, FindingBars.OverTime(counted, list), FindingBars.BySpeaker(counted, list));
            speaker = filter.Speaker is { } id ? await Findings.SpeakerAsync(id, cancellation) : null;
            sources = sources.IsEmpty ? await Findings.SourcesAsync(cancellation) : sources;
            cancellation.ThrowIfCancellationRequested();
            isAsking = false;
            StateHasChanged();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Overtaken by the next question, which shows its own answer.
        }
        catch (ArchiveException exception) when (!cancellation.IsCancellationRequested)
        {
            ShowFailure(exception);
        }
    }

    /// <summary>Cancels the question that is overtaken.</summary>
    private CancellationToken Begin()
    {
        asking?.Cancel();
        asking?.Dispose();
        asking = new CancellationTokenSource();
        isAsking = true;
        failure = null;
        StateHasChanged();
        return asking.Token;
    }

    /// <summary>The rows are shown before they are counted: the count may take longer.</summary>
    private void Show(ExplorerRows next)
    {
        rows?.Dispose();
        rows = next;
        counts = null;
        StateHasChanged();
    }

    private void ShowFailure(ArchiveException exception)
    {
        failure = exception;
        isAsking = false;
        StateHasChanged();
    }

    private string AddressOf(string path) => path + filter.Query;
}
