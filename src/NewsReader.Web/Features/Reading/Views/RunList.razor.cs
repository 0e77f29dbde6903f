using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Web.Features.Reading.Composition;

namespace NewsReader.Web.Features.Reading.Views;

/// <summary>Shows runs of text, each kind by its component.</summary>
public sealed partial class RunList
{
    /// <summary>The runs, in order.</summary>
    [Parameter, EditorRequired]
    public required ImmutableArray<Run> Runs { get; set; }
}
