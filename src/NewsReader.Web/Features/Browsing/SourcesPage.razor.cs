using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Browsing;

/// <summary>All sources, those with the most stories first.</summary>
public sealed partial class SourcesPage(ArchiveStore archive)
{
    private ImmutableArray<SourceEntry> sources = [];

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string Count => ArabicPlural.Count(BrowsingText.ResourceManager.GetString, "SourceCount", sources.Length);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() =>
        sources = await archive.SourcesAsync(Context?.RequestAborted ?? CancellationToken.None);
}
