using Microsoft.AspNetCore.Components;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Reading.Views;

/// <summary>Words that the story reports without marks.</summary>
public sealed partial class ReportView
{
    /// <summary>The words.</summary>
    [Parameter, EditorRequired]
    public required Run.Report Run { get; set; }

    /// <summary>The story that is shown.</summary>
    [CascadingParameter]
    public required StoryView Story { get; set; }

    private bool IsLinked => Story.IsLinked(Run.Quote);

    private string ClassName => IsLinked ? $"report by-{Story.Layout.SignOf(Run.Quote)} linked" : $"report by-{Story.Layout.SignOf(Run.Quote)}";

    private string Place => Paths.QuoteElement(Run.Quote.Id);

    // Focus goes to the linked words when the page opens: the browser scrolls there without a script.
    private string? FocusOrder => IsLinked ? "-1" : null;
}
