using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace NewsReader.Web.Features.Searching;

/// <summary>Words of a story in which the found ones are marked.</summary>
public sealed partial class MarkedWords
{
    /// <summary>The words.</summary>
    [Parameter, EditorRequired]
    public required ImmutableArray<MarkedRun> Runs { get; set; }
}
