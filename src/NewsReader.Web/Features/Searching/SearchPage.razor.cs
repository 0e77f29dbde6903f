using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Searching;

/// <summary>Finds stories and statements. Whatever is typed gives hits or says kindly why not.</summary>
public sealed partial class SearchPage(ArchiveStore store)
{
    /// <summary>Hits on a page.</summary>
    internal const int PageSize = 20;

    /// <summary>Names that the speaker's field offers.</summary>
    private const int OfferedSpeakers = 100;

    private SearchInput input = new();
    private HitPage? findings;
    private ImmutableArray<SourceEntry> sources = [];
    private ImmutableArray<SpeakerEntry> speakers = [];
    private SpeakerEntry? speaker;

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string Title => input.Words.Length == 0 ? SearchingText.Title : Words.Fill(SearchingText.TitleOf, input.Words);

    private string OnlySpeaker => Words.Fill(SearchingText.OnlySpeaker, speaker?.Name ?? SearchingText.UnknownSpeaker);

    private bool HasHits => findings is { Hits.IsEmpty: false };

    /// <summary>A feed has the latest, from its beginning.</summary>
    private string Feed => (input with { After = null, ByRelevance = false }).Query();

    private string First => (input with { After = null }).Address();

    private string Message => findings switch
    {
        null => SearchingText.Welcome,
        { Reason: SearchReason.NoWords } => SearchingText.NoWords,
        { Reason: SearchReason.OnlyExclusions } => SearchingText.OnlyExclusions,
        { Reason: SearchReason.UnknownFilter } => SearchingText.UnknownFilter,
        { Total.Number: 0 } => input.IsNarrowed ? SearchingText.NothingInFilter : SearchingText.Nothing,
        { Total.IsMore: true } => Words.Fill(SearchingText.ManyHits, Words.Number(HitCount.Limit)),
        _ => ArabicPlural.Count(SearchingText.ResourceManager.GetString, input.WantsStatements ? "Statements" : "Stories", findings.Total.Number),
    };

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var cancellation = Context?.RequestAborted ?? CancellationToken.None;
        input = Context is null ? new SearchInput() : SearchInput.Of(Context.Request.Query);
        sources = await store.SourcesAsync(cancellation);
        speakers = await store.SpeakersAsync(0, OfferedSpeakers, cancellation);
        speaker = input.Speaker is { } id ? await store.FindSpeakerAsync(id, cancellation) : null;
        findings = input.IsEmpty ? null : await HitPage.OfAsync(input, PageSize, store, cancellation);
    }

    private string Instead(string words) => (input with { Words = words, After = null }).Address();

    private string Page(ListKey after) => (input with { After = after }).Address();
}
