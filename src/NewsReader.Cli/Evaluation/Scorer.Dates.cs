using System.Text.RegularExpressions;

namespace NewsReader.Cli.Evaluation;

/// <content>Dates in the body.</content>
internal sealed partial class Scorer
{
    private int extentRight;
    private int valueRight;
    private int datesFound;
    private int datesGold;

    private void AddDates(string file, string text, GoldStory gold, PredictedStory predicted)
    {
        var dateline = DatelineSpan(text, gold.Dateline.Raw);
        var found = (predicted.Dates ?? [])
            .Where(date => dateline is not { } span || date.Start < span.Start || date.Start >= span.End)
            .Select(static date => (Span: new Span(date.Start, date.Start + date.Length), date.Value))
            .ToList();
        datesFound += found.Count;
        datesGold += gold.Dates.Length;
        var taken = new HashSet<int>();
        foreach (var date in gold.Dates)
        {
            var span = WithoutLeadingNouns(text, date);
            var match = Enumerable.Range(0, found.Count).FirstOrDefault(index => !taken.Contains(index) && found[index].Span.Shared(span) > 0, -1);
            if (match < 0)
            {
                Report(file, "missed date", span.Of(text), date.Value);
                continue;
            }

            taken.Add(match);
            extentRight++;
            if (found[match].Value == date.Value)
            {
                valueRight++;
            }
            else
            {
                Report(file, "date value", span.Of(text), $"{found[match].Value ?? PythonText.None} for {date.Value}");
            }
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (!taken.Contains(i))
            {
                Report(file, "false date", Clipped(text, found[i].Span), found[i].Value);
            }
        }
    }

    /// <summary>Where the dateline stands: a date inside it is none of the body's.</summary>
    private static Span? DatelineSpan(string text, string? raw)
    {
        var start = string.IsNullOrEmpty(raw) ? -1 : text.IndexOf(raw, StringComparison.Ordinal);
        return start < 0 ? null : new Span(start, start + raw!.Length);
    }

    /// <summary>Whether a parser counts "عام" or "يوم" as part of the date is its own affair.</summary>
    private static Span WithoutLeadingNouns(string text, GoldDate date)
    {
        var nouns = LeadingNouns().Match(text.Substring(date.Start, date.Length)).Length;
        return new Span(date.Start + (nouns < date.Length ? nouns : 0), date.Start + date.Length);
    }

    private static string Clipped(string text, Span span) => text[Math.Clamp(span.Start, 0, text.Length)..Math.Clamp(span.End, 0, text.Length)];

    [GeneratedRegex(@"^((في|عام|العام|سنة|شهر|يوم|مساء|صباح)\s+)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadingNouns();
}
