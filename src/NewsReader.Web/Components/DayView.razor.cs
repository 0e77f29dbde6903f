using Microsoft.AspNetCore.Components;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Components;

/// <summary>A day in the interface's language; readers choose the month names and whether the Hijri date stands beside it.</summary>
public sealed partial class DayView
{
    /// <summary>The day.</summary>
    [Parameter, EditorRequired]
    public required DateOnly Day { get; set; }

    private string MachineDay => CalendarDate.OfDay(Day).ToString();
}
