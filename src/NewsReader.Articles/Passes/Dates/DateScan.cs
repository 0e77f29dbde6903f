using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Dates;

/// <summary>Walks over the tokens of a story once and lists the dates it meets.</summary>
/// <remarks>Every <c>At…</c> method returns the index to go on from, always behind the one it was given.</remarks>
internal sealed partial class DateScan(Draft draft)
{
    private readonly TokenList tokens = draft.Tokens;
    private readonly DateResolver resolver = new(draft.Anchor);
    private int first;
    private int end;
    private int yearsEnd = -1;
    private bool anchorMissed;

    /// <summary>Lists the dates of one block's own text.</summary>
    public void Run(int blockFirst, int blockEnd)
    {
        (first, end, yearsEnd) = (blockFirst, blockEnd, -1);
        var index = blockFirst;
        while (index < blockEnd)
        {
            index = tokens.Kind(index) switch
            {
                TokenKind.Number => AtNumber(index),
                TokenKind.Word when DateWords.TryHead(tokens.Key(index), out var word) => AtWord(index, word),
                _ => index + 1,
            };
        }
    }

    private int AtWord(int index, DateWord word) => word.Kind switch
    {
        DateWordKind.MonthName => AtMonthName(index),
        DateWordKind.Weekday => AtWeekday(index, word),
        DateWordKind.Today => AtToday(index),
        DateWordKind.Yesterday => AtYesterday(index),
        DateWordKind.Tomorrow => AtTomorrow(index),
        DateWordKind.First => AtFirst(index),
        DateWordKind.Ordinal => AtDays(index) ?? index + 1,
        DateWordKind.Year => AtYearNoun(index),
        DateWordKind.Month => AtMonthNoun(index),
        _ => index + 1,
    };

    private int AtNumber(int index)
    {
        if (index > first && tokens.Kind(index - 1) == TokenKind.Punctuation && tokens.TouchesNext(index - 1)
            && tokens.First(index - 1) is '.' or ',' or '٫' or ':' && index - 1 > first && tokens.TouchesNext(index - 2)
            && tokens.Kind(index - 2) == TokenKind.Number)
        {
            return index + 1;
        }

        return AtDays(index) ?? AtBareYear(index);
    }

    private void Add(int start, int next, CalendarDate value) =>
        draft.Dates.Add(new DateMention(TextSpan.FromBounds(start, tokens[next - 1].End), value));

    /// <summary>Where the expression starts when يوم or شهر stands before its first token.</summary>
    private int WithDayNoun(int index, int start)
    {
        var before = index - 1;
        if (before >= first && tokens.IsSign(before, '('))
        {
            before--;
        }

        return before >= first && DateWords.TryCompany(tokens.Key(before), DateCompanyKind.Day, out _) ? tokens[before].Start : start;
    }

    private bool HasCompany(int index, DateCompanyKind kind) =>
        index >= first && index < end && DateWords.TryCompany(tokens.Key(index), kind, out _);

    private void MissAnchor(int index, int next)
    {
        if (!anchorMissed)
        {
            anchorMissed = true;
            draft.Diagnostics.Add(new Diagnostic(
                DiagnosticCodes.NoAnchor,
                tokens.Span(index, next - 1),
                "This date counts from the day of the story, and neither the text nor the caller says that day; such dates were left out."));
        }
    }

    private void CheckWeekday(int index, int next, int weekday, DateOnly day)
    {
        if ((int)day.DayOfWeek != weekday)
        {
            draft.Diagnostics.Add(new Diagnostic(
                DiagnosticCodes.WeekdayMismatch, tokens.Span(index, next - 1), $"{day:yyyy-MM-dd} is a {day.DayOfWeek}, not a {(DayOfWeek)weekday}."));
        }
    }
}
