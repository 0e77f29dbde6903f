using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Searching;

/// <summary>A story or statement that was found, with the found words marked.</summary>
public sealed partial class HitView
{
    private const string Ellipsis = "…";

    /// <summary>What was found.</summary>
    [Parameter, EditorRequired]
    public required SearchHit Hit { get; set; }

    private Article Article => Hit.Story.Article;

    private string Address => Hit.Statement is { } statement ? Paths.QuoteInPlace(Article.Id, statement.Id) : Paths.Story(Article.Id);

    private string? SpeakerAddress =>
        Hit.Statement?.Speaker is { } speaker && ArchiveStore.IdOf(speaker) is { } id ? Paths.Speaker(id) : null;

    private bool HasSources => Article.Dateline is { Sources.Length: > 0 };

    private bool IsDirect => Hit.Statement is { Mode: QuoteMode.Direct };

    /// <summary>The headline as it is written where words of it are marked, so that the marks stand at their places; else as everywhere.</summary>
    private string Headline => HeadlineMarks.IsEmpty ? ShareText.Headline(Article) : Article.Headline!.Value.In(Article.Text).ToString();

    private ImmutableArray<TextSpan> HeadlineMarks => Article.Headline is { } headline
        ? [.. Hit.HeadlineMarks.Select(mark => new TextSpan(mark.Start - headline.Start, mark.Length))]
        : [];

    private string? Before => Hit.Snippet.BeginsInside ? $"{Ellipsis} " : null;

    private string? After => Hit.Snippet.EndsInside ? $" {Ellipsis}" : null;

    private string? Opening => IsDirect ? QuotationMarks.Opening(0) : null;

    private string? Closing => IsDirect ? QuotationMarks.Closing(0) : null;
}
