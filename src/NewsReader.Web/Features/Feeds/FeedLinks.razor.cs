using Microsoft.AspNetCore.Components;

namespace NewsReader.Web.Features.Feeds;

/// <summary>Names the feeds of a page in its head.</summary>
public sealed partial class FeedLinks
{
    /// <summary>The query that the page and its feeds have in common, with its question mark.</summary>
    [Parameter, EditorRequired]
    public required string Query { get; set; }

    /// <summary>What the page has.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    private string AddressOf(FeedFormat format) => format.Path + Query;

    private static string TypeOf(FeedFormat format) => format.ContentType.Split(';')[0];
}
