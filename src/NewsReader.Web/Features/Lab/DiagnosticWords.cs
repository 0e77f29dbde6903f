using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Lab;

/// <summary>Says what the parser noticed.</summary>
internal static class DiagnosticWords
{
    public static string Of(string code) => code switch
    {
        DiagnosticCodes.UnclosedQuote => LabText.UnclosedQuote,
        DiagnosticCodes.UnopenedQuote => LabText.UnopenedQuote,
        DiagnosticCodes.MixedMarks => LabText.MixedMarks,
        DiagnosticCodes.WeekdayMismatch => LabText.WeekdayMismatch,
        DiagnosticCodes.MonthMismatch => LabText.MonthMismatch,
        DiagnosticCodes.CalendarMismatch => LabText.CalendarMismatch,
        DiagnosticCodes.NoAnchor => LabText.NoAnchor,
        DiagnosticCodes.NoHeadline => LabText.NoHeadline,
        DiagnosticCodes.NoBody => LabText.NoBody,
        DiagnosticCodes.LimitReached => LabText.LimitReached,
        DiagnosticCodes.FrontMatter => LabText.FrontMatter,
        _ => LabText.OtherDiagnostic,
    };
}
