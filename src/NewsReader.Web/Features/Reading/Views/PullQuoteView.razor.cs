using Microsoft.AspNetCore.Components;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Reading.Views;

/// <summary>One of the story's strongest statements, set large at its place in the text.</summary>
public sealed partial class PullQuoteView
{
    /// <summary>The statement and the words around it.</summary>
    [Parameter, EditorRequired]
    public required Block.PullQuote Block { get; set; }

    /// <summary>The story that is shown.</summary>
    [CascadingParameter]
    public required StoryView Story { get; set; }

    private bool IsLinked => Story.IsLinked(Block.Statement.Quote);

    private string ClassName => IsLinked ? "pull linked" : "pull";

    private string Place => Paths.QuoteElement(Block.Statement.Quote.Id);

    private string? FocusOrder => IsLinked ? "-1" : null;
}
