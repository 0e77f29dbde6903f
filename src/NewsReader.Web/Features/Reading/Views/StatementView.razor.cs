using Microsoft.AspNetCore.Components;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Reading.Views;

/// <summary>Somebody's words in the line; the speaker is named below the paragraph.</summary>
public sealed partial class StatementView
{
    /// <summary>The words.</summary>
    [Parameter, EditorRequired]
    public required Run.Statement Run { get; set; }

    /// <summary>The story that is shown.</summary>
    [CascadingParameter]
    public required StoryView Story { get; set; }

    private bool IsLinked => Story.IsLinked(Run.Quote);

    private string ClassName => IsLinked ? $"statement by-{Story.Layout.SignOf(Run.Quote)} linked" : $"statement by-{Story.Layout.SignOf(Run.Quote)}";

    private string Place => Paths.QuoteElement(Run.Quote.Id);

    // Focus goes to the linked words when the page opens: the browser scrolls there without a script.
    private string? FocusOrder => IsLinked ? "-1" : null;
}
