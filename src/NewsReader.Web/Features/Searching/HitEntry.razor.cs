using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Search;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading.Composition;

namespace NewsReader.Web.Features.Searching;

/// <summary>A story or a statement that was found.</summary>
public sealed partial class HitEntry
{
    private const string LeftOut = "…";

    /// <summary>What was found.</summary>
    [Parameter, EditorRequired]
    public required SearchHit Hit { get; set; }

    private Article Article => Hit.Story.Article;

    private bool HasSources => Article.Dateline is { Sources.Length: > 0 };

    private bool IsDirect => Hit.Statement is { Mode: QuoteMode.Direct };

    private string Opening => IsDirect ? QuotationMarks.Opening(0).ToString() : string.Empty;

    private string Closing => IsDirect ? QuotationMarks.Closing(0).ToString() : string.Empty;

    private string Role => Hit.Statement?.Speaker?.Role is { Length: > 0 } role ? $"، {role}" : string.Empty;

    private string Before => Hit.Snippet.BeginsInside ? LeftOut : string.Empty;

    private string After => Hit.Snippet.EndsInside ? LeftOut : string.Empty;

    private ImmutableArray<MarkedRun> Words => MarkedText.Of(Hit.Snippet.Text, new TextSpan(0, Hit.Snippet.Text.Length), Hit.Snippet.Marks);
}
