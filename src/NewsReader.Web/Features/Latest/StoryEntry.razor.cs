using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;

namespace NewsReader.Web.Features.Latest;

/// <summary>A story in a list: source, headline, lead and its strongest statement.</summary>
public sealed partial class StoryEntry
{
    private Quote? statement;

    /// <summary>The story.</summary>
    [Parameter, EditorRequired]
    public required StoredArticle Stored { get; set; }

    private Article Article => Stored.Article;

    private bool HasSources => Article.Dateline is { Sources.Length: > 0 };

    private string Words => Excerpt.Of(Article, statement!);

    /// <inheritdoc/>
    protected override void OnParametersSet() => statement = StorySummary.StrongestStatement(Article);
}
