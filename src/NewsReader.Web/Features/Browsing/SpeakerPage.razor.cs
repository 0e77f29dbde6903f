using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Feeds;
using NewsReader.Web.Features.Latest;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Browsing;

/// <summary>Everything that a person or body said, newest story first.</summary>
public sealed partial class SpeakerPage(ArchiveStore archive)
{
    /// <summary>Statements on a page.</summary>
    internal const int PageSize = 40;

    private SpeakerEntry? speaker;
    private StatementPage page = new([], null, default);
    private ListKey? after;

    /// <summary>The speaker's id, as it stands in the address.</summary>
    [Parameter]
    public required string SpeakerName { get; set; }

    /// <summary>Where the page begins; anything that is no such key shows the first page.</summary>
    [SupplyParameterFromQuery(Name = LatestPage.AfterKey)]
    private string? After { get; set; }

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string Title => Words.Fill(BrowsingText.SpeakerTitle, speaker!.Name);

    private string Description => Words.Fill(BrowsingText.SpeakerDescription, speaker!.Name, BrowsingWords.Statements(speaker.Statements));

    private FeedSelection Feed => new(null, speaker!.Id);

    private string? Newest => after is null ? null : Paths.Speaker(speaker!.Id);

    private string? Next => page.Next is { } key ? Paths.Speaker(speaker!.Id, key) : null;

    /// <summary>The statements under their stories, the stories under their days. Within a story they stand as it has them, so that one can be read after the other.</summary>
    private IEnumerable<IGrouping<DateOnly, ImmutableArray<StoredStatement>>> Days => page.Statements
        .GroupBy(static statement => statement.Story.Article.Id)
        .Select(static story => story.OrderBy(static statement => statement.Quote.Span.Start).ToImmutableArray())
        .GroupBy(static story => story[0].Story.Day);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var cancellation = Context?.RequestAborted ?? CancellationToken.None;
        after = ListKey.TryParse(After, out var key) ? key : null;
        var found = NameId.TryParse(SpeakerName, out var id) ? await archive.FindSpeakerAsync(id, cancellation) : null;
        speaker = found is { Statements: > 0 } ? found : null;
        if (speaker is not null)
        {
            page = await archive.BySpeakerAsync(id, after, PageSize, cancellation);
        }
    }
}
