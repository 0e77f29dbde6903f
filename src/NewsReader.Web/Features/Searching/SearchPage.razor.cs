using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Browsing;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Searching;

/// <summary>Search: a form that works without scripts, and what was found.</summary>
public sealed partial class SearchPage(ArchiveStore store)
{
    /// <summary>Hits on a page.</summary>
    internal const int PageSize = 20;

    /// <summary>Sources that can be chosen from a list; the others have few stories, and links of their own.</summary>
    private const int Sources = 100;

    private SearchQuestion question = new();
    private ImmutableArray<SourceEntry> sources = [];
    private ImmutableArray<SpeakerEntry> suggested = [];
    private SearchResult result = new([], default, null);
    private SpeakerEntry? speaker;
    private string? unknown;

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string Title => question.Words.Length > 0 ? Words.Fill(SearchingText.ResultsTitle, PlainText.Clean(question.Words)) : SearchingText.Title;

    /// <summary>Only the empty form is worth an index.</summary>
    private string? Address => question.IsEmpty ? Paths.Search : null;

    private bool Found => !result.Hits.IsEmpty;

    /// <summary>Whether was looked, and there was nothing.</summary>
    private bool IsNothing => unknown is null && result.Reason is null && !Found;

    private string SpeakerName => speaker?.Name ?? question.Speaker;

    private string? Count
    {
        get
        {
            if (!Found)
            {
                return null;
            }

            var words = question.InStatements ? Counted.Statements(result.Total.Number) : Counted.Stories(result.Total.Number);
            return result.Total.IsMore ? Words.Fill(SearchingText.MoreThan, words) : words;
        }
    }

    private string? Trouble => (unknown, result.Reason) switch
    {
        ({ } message, _) => message,
        (_, SearchReason.NoWords) => SearchingText.NoWords,
        (_, SearchReason.OnlyExclusions) => SearchingText.OnlyExclusions,
        (_, SearchReason.UnknownFilter) => SearchingText.UnknownSource,
        _ => IsNothing ? SearchingText.Nothing : null,
    };

    private string LikelierAddress => (question with { Words = result.DidYouMean!, After = null }).ToPath();

    private string WithoutOptions => new SearchQuestion { Words = question.Words }.ToPath();

    private string Feed => (question with { After = null, ByRelevance = false }).ToQuery();

    private string? First => question.After is null ? null : (question with { After = null }).ToPath();

    private string? Next => result.Next is { } next ? (question with { After = next }).ToPath() : null;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var cancellation = Context?.RequestAborted ?? CancellationToken.None;
        question = Context is null ? question : SearchQuestion.Of(Context.Request.Query);
        sources = [.. (await store.SourcesAsync(cancellation)).Take(Sources)];
        if (question.IsEmpty)
        {
            return;
        }

        var source = await FindSourceAsync(cancellation);
        await FindSpeakerAsync(cancellation);
        if (unknown is null)
        {
            result = await store.SearchAsync(question.ToRequest(source, speaker?.Id, PageSize), cancellation);
        }
    }

    private async Task<NameId?> FindSourceAsync(CancellationToken cancellation)
    {
        if (question.Source.Length == 0)
        {
            return null;
        }

        var source = await store.FindSourceByAsync(question.Source, cancellation);
        if (source is null)
        {
            unknown = SearchingText.UnknownSource;
        }
        else if (!sources.Contains(source))
        {
            sources = sources.Add(source);
        }

        return source?.Id;
    }

    private async Task FindSpeakerAsync(CancellationToken cancellation)
    {
        if (question.Speaker.Length == 0)
        {
            return;
        }

        speaker = await store.FindSpeakerByAsync(question.Speaker, cancellation);
        if (speaker is null)
        {
            unknown = SearchingText.UnknownSpeaker;
            suggested = await store.SpeakersLikeAsync(question.Speaker, cancellation);
        }
    }

    private bool IsChosen(SourceEntry entry) => string.Equals(entry.Id.Value, question.Source, StringComparison.OrdinalIgnoreCase);

    private string WithSpeaker(NameId id) => (question with { Speaker = id.Value, After = null }).ToPath();
}
