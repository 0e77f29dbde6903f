using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Browsing;

/// <summary>What a speaker says in one story, each statement leading to its place there.</summary>
public sealed partial class SaidInStory
{
    /// <summary>The statements, all of one story; at least one.</summary>
    [Parameter, EditorRequired]
    public required ImmutableArray<StoredStatement> Statements { get; set; }

    private Article Article => Statements[0].Story.Article;

    private bool HasSources => Article.Dateline is { Sources.Length: > 0 };

    private static bool IsReported(Quote quote) => quote.Mode == QuoteMode.Indirect;

    private static bool HasNote(Quote quote) => IsReported(quote) || quote.Speaker is { Role.Length: > 0 };
}
