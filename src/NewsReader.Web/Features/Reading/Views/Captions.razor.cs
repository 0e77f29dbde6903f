using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Reading.Views;

/// <summary>Names the speakers of a paragraph's statements below it.</summary>
public sealed partial class Captions
{
    /// <summary>The quotes that begin in the paragraph.</summary>
    [Parameter, EditorRequired]
    public required ImmutableArray<Quote> Speech { get; set; }

    /// <summary>The story that is shown.</summary>
    [CascadingParameter]
    public required StoryView Story { get; set; }

    /// <summary>Statements between marks, and whatever the opened link points at.</summary>
    private IEnumerable<Quote> Named => Speech.Where(quote =>
        Story.IsLinked(quote) || quote is { Mode: QuoteMode.Direct, Kind: QuoteKind.Statement });
}
