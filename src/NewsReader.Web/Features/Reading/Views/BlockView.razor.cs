using Microsoft.AspNetCore.Components;
using NewsReader.Web.Features.Reading.Composition;

namespace NewsReader.Web.Features.Reading.Views;

/// <summary>Shows a block by the component of its kind.</summary>
public sealed partial class BlockView
{
    /// <summary>The block.</summary>
    [Parameter, EditorRequired]
    public required Block Block { get; set; }
}
