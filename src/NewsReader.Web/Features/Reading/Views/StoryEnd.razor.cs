using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Reading.Views;

/// <summary>Where to read on after a story.</summary>
public sealed partial class StoryEnd
{
    /// <summary>The next newer story, or null.</summary>
    [Parameter]
    public StoredArticle? Newer { get; set; }

    /// <summary>The next older story, or null.</summary>
    [Parameter]
    public StoredArticle? Older { get; set; }

    /// <summary>Stories with the same people or topics.</summary>
    [Parameter]
    public ImmutableArray<StoredArticle> Related { get; set; } = [];

    private bool HasRelated => !Related.IsEmpty;

    private bool HasNeighbours => Newer is not null || Older is not null;
}
