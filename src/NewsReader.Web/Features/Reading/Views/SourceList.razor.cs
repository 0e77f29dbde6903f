using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Reading.Views;

/// <summary>The story's sources, each in its own language.</summary>
public sealed partial class SourceList
{
    /// <summary>The sources, in the order of the text.</summary>
    [Parameter, EditorRequired]
    public required ImmutableArray<Source> Sources { get; set; }
}
