using Microsoft.AspNetCore.Components;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading.Composition;

namespace NewsReader.Web.Features.Explorer;

/// <summary>A statement's words, between marks when the story has them so.</summary>
public sealed partial class QuotedWords
{
    /// <summary>The statement.</summary>
    [Parameter, EditorRequired]
    public required ExplorerRow Row { get; set; }

    private bool IsDirect => Row.Mode is QuoteMode.Direct;

    private static string Opening => QuotationMarks.Opening(0);

    private static string Closing => QuotationMarks.Closing(0);
}
