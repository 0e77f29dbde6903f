using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Browsing;

/// <summary>A page of a list of stories under their days, with the way to the next page.</summary>
public sealed partial class StoryList
{
    /// <summary>The stories.</summary>
    [Parameter, EditorRequired]
    public required ArticlePage Page { get; set; }

    /// <summary>The address of the list's first page.</summary>
    [Parameter, EditorRequired]
    public required string Path { get; set; }

    /// <summary>Whether this is not the first page.</summary>
    [Parameter]
    public bool IsOlder { get; set; }

    /// <summary>Whether days stand above their stories; a list of one day says its day elsewhere.</summary>
    [Parameter]
    public bool ShowsDays { get; set; } = true;

    private IEnumerable<IGrouping<DateOnly, StoredArticle>> Days => Page.Articles.GroupBy(static stored => stored.Day);

    private string? First => IsOlder ? Path : null;

    private string? Next => Page.Next is { } next ? Paths.After(Path, next.ToString()) : null;
}
