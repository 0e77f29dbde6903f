using Microsoft.AspNetCore.Components;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Reading.Views;

/// <summary>A date expression; what it means is told to machines, and to readers who point at it.</summary>
public sealed partial class DateView
{
    /// <summary>The expression.</summary>
    [Parameter, EditorRequired]
    public required Run.DateExpression Run { get; set; }

    private string Meaning => PageCalendar.Of(Run.Value);
}
