using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Browsing;

/// <summary>All sources, those with the most stories first.</summary>
public sealed partial class SourcesPage(ArchiveStore store)
{
    private ImmutableArray<SourceEntry> sources = [];

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private static string Count(SourceEntry source) => Counted.Stories(source.Stories);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() => sources = await store.SourcesAsync(Context?.RequestAborted ?? CancellationToken.None);
}
