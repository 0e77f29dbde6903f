using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Stories;

/// <summary>Where a reader can go whose address led nowhere: the latest stories.</summary>
public sealed partial class WaysOn(IArticleStore store)
{
    /// <summary>Enough to find something, few enough to be read at a glance.</summary>
    private const int Shown = 5;

    private ImmutableArray<Article> stories = [];

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var page = await store.LatestAsync(null, Shown, Context?.RequestAborted ?? CancellationToken.None);
        stories = [.. page.Articles.Select(static stored => stored.Article)];
    }
}
