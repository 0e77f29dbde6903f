using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Latest;
using NewsReader.Web.Features.Searching;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Browsing;

/// <summary>A source and its stories, newest first.</summary>
public sealed partial class SourcePage(ArchiveStore store)
{
    /// <summary>Names the last story of the page before.</summary>
    internal const string AfterKey = LatestPage.AfterKey;

    private SourceEntry? source;
    private ArticlePage page = new([], null, 0);
    private PageKey? after;

    /// <summary>The source's id, as it stands in the address.</summary>
    [Parameter]
    public required string Name { get; set; }

    /// <summary>The last story of the page before; anything that is no such key shows the first page.</summary>
    [SupplyParameterFromQuery(Name = AfterKey)]
    private string? After { get; set; }

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private bool IsOlder => after is not null;

    private string Path => Paths.Source(source!.Id);

    private string Address => Paths.After(Path, after?.ToString());

    private string Feed => new SearchInput { Source = source!.Id }.Query();

    private string Count => Counted.Stories(source!.Stories);

    private string Description => Words.Fill(BrowsingText.SourceDescription, source!.Name);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var cancellation = Context?.RequestAborted ?? CancellationToken.None;
        source = NameId.TryParse(Name, out var id) ? await store.FindSourceAsync(id, cancellation) : null;
        if (source is not null)
        {
            after = PageKey.TryParse(After, out var key) ? key : null;
            page = await store.BySourceAsync(source.Id, after, LatestPage.PageSize, cancellation);
            if (after is not null && page.Articles.IsEmpty)
            {
                // The key lies behind the end of the list.
                after = null;
                page = await store.BySourceAsync(source.Id, after, LatestPage.PageSize, cancellation);
            }
        }
    }
}
