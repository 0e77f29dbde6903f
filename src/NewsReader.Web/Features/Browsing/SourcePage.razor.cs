using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Feeds;
using NewsReader.Web.Features.Latest;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Browsing;

/// <summary>The stories of a source, newest first.</summary>
public sealed partial class SourcePage(ArchiveStore archive)
{
    private SourceEntry? source;
    private ArticlePage page = new([], null, 0);
    private PageKey? after;

    /// <summary>The source's id, as it stands in the address.</summary>
    [Parameter]
    public required string SourceName { get; set; }

    /// <summary>The last story of the page before; anything that is no such key shows the first page.</summary>
    [SupplyParameterFromQuery(Name = LatestPage.AfterKey)]
    private string? After { get; set; }

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string Title => Words.Fill(BrowsingText.SourceTitle, source!.Name);

    private string Description => Words.Fill(BrowsingText.SourceDescription, source!.Name, BrowsingWords.Stories(source.Stories));

    private FeedSelection Feed => new(source!.Id, null);

    private string? Newest => after is null ? null : Paths.Source(source!.Id);

    private string? Next => page.Next is { } key ? Paths.Source(source!.Id, key) : null;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var cancellation = Context?.RequestAborted ?? CancellationToken.None;
        after = PageKey.TryParse(After, out var key) ? key : null;
        var found = NameId.TryParse(SourceName, out var id) ? await archive.FindSourceAsync(id, cancellation) : null;
        source = found is { Stories: > 0 } ? found : null;
        if (source is not null)
        {
            page = await archive.BySourceAsync(id, after, LatestPage.PageSize, cancellation);
        }
    }
}
