using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Latest;

/// <summary>The front page: the latest stories, newest first.</summary>
public sealed partial class LatestPage(IArticleStore store)
{
    /// <summary>Stories on a page.</summary>
    internal const int PageSize = 20;

    /// <summary>Names the last story of the page before.</summary>
    internal const string AfterKey = "after";

    private ArticlePage page = new([], null, 0);
    private PageKey? after;

    /// <summary>The last story of the page before; anything that is no such key shows the first page.</summary>
    [SupplyParameterFromQuery(Name = AfterKey)]
    private string? After { get; set; }

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private bool IsOlder => after is not null;

    private bool HasPages => IsOlder || page.Next is not null;

    private IEnumerable<IGrouping<DateOnly, StoredArticle>> Days => page.Articles.GroupBy(static stored => stored.Day);

    private string Count => ArabicPlural.Count(LatestText.ResourceManager.GetString, "Stories", page.Total);

    private string Title => IsOlder ? LatestText.OlderTitle : LatestText.Title;

    private string Address => after is { } key ? Paths.Older(key) : Paths.Latest;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        after = PageKey.TryParse(After, out var key) ? key : null;
        page = await store.LatestAsync(after, PageSize, Context?.RequestAborted ?? CancellationToken.None);
    }
}
