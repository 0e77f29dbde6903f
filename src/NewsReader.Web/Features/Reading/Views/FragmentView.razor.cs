using Microsoft.AspNetCore.Components;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Reading.Views;

/// <summary>A few words of somebody in the line.</summary>
public sealed partial class FragmentView
{
    /// <summary>The words.</summary>
    [Parameter, EditorRequired]
    public required Run.Fragment Run { get; set; }

    /// <summary>The story that is shown.</summary>
    [CascadingParameter]
    public required StoryView Story { get; set; }

    private bool IsLinked => Story.IsLinked(Run.Quote);

    private string ClassName => IsLinked ? $"fragment by-{Story.Layout.SignOf(Run.Quote)} linked" : $"fragment by-{Story.Layout.SignOf(Run.Quote)}";

    private string Place => Paths.QuoteElement(Run.Quote.Id);

    // Focus goes to the linked words when the page opens: the browser scrolls there without a script.
    private string? FocusOrder => IsLinked ? "-1" : null;
}
