using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Latest;
using NewsReader.Web.Features.Searching;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Browsing;

/// <summary>Everything that a person or body said, newest story first.</summary>
public sealed partial class SpeakerPage(ArchiveStore store)
{
    /// <summary>Names the last statement of the page before.</summary>
    internal const string AfterKey = LatestPage.AfterKey;

    /// <summary>Statements on a page.</summary>
    internal const int PageSize = 40;

    private SpeakerEntry? speaker;
    private StatementPage page = new([], null, default);
    private ListKey? after;

    /// <summary>The speaker's id, as it stands in the address.</summary>
    [Parameter]
    public required string Name { get; set; }

    /// <summary>The last statement of the page before; anything that is no such key shows the first page.</summary>
    [SupplyParameterFromQuery(Name = AfterKey)]
    private string? After { get; set; }

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string Path => Paths.Speaker(speaker!.Id);

    private string Address => Paths.After(Path, after?.ToString());

    private string Feed => new SearchInput { Speaker = speaker!.Id }.Query();

    private string Count => Counted.Statements(speaker!.Statements);

    private string Description => Words.Fill(BrowsingText.SpeakerDescription, speaker!.Name);

    private string? First => after is null ? null : Path;

    private string? Next => page.Next is { } next ? Paths.After(Path, next.ToString()) : null;

    /// <summary>The statements of the page by story, and within a story in the order of its text.</summary>
    private IEnumerable<StoredStatement[]> Stories =>
        page.Statements.GroupBy(static said => said.Story.Article.Id).Select(static story => story.Reverse().ToArray());

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var cancellation = Context?.RequestAborted ?? CancellationToken.None;
        speaker = NameId.TryParse(Name, out var id) ? await store.FindSpeakerAsync(id, cancellation) : null;
        if (speaker is not null)
        {
            after = ListKey.TryParse(After, out var key) ? key : null;
            page = await store.BySpeakerAsync(speaker.Id, after, PageSize, cancellation);
            if (after is not null && page.Statements.IsEmpty)
            {
                // The key lies behind the end of the list.
                after = null;
                page = await store.BySpeakerAsync(speaker.Id, after, PageSize, cancellation);
            }
        }
    }
}
