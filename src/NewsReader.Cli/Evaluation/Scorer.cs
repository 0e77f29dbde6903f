namespace NewsReader.Cli.Evaluation;

/// <summary>Compares a parser's findings with gold, story by story, and sums up. Every rule is that of the reference scorer.</summary>
/// <remarks>
/// Quotes: statements and fragments between marks, matched when 0.8 of the gold span is covered. Class: speech or no speech, for every span between
/// marks. Speaker and cue: of the statements found. Indirect: clauses whose spans share half of what they cover together. Roles: background or not.
/// Datelines: all agencies, and the date. Dates: extents that touch, and those that also have gold's value.
/// </remarks>
internal sealed partial class Scorer
{
    private readonly List<Mistake> mistakes = [];

    private int stories;
    private int missing;
    private int notVerbatim;

    /// <summary>What was found wrong so far, in the order of the stories.</summary>
    public IReadOnlyList<Mistake> Mistakes => mistakes;

    /// <summary>Compares one story.</summary>
    /// <param name="file">Its file's name.</param>
    /// <param name="text">Its text, which both sides' spans count in.</param>
    /// <param name="gold">What is right.</param>
    /// <param name="predicted">What the parser found; null when it gave nothing for this story.</param>
    public void Add(string file, string text, GoldStory gold, PredictedStory? predicted)
    {
        stories++;
        missing += predicted is null ? 1 : 0;
        predicted ??= PredictedStory.Missing;
        AddQuotes(file, text, gold, predicted);
        AddIndirect(text, gold, predicted);
        AddRoles(gold, predicted);
        AddDateline(file, gold, predicted);
        AddDates(file, text, gold, predicted);
    }

    /// <summary>The table of all stories so far.</summary>
    public ScoreTable ToTable() => new(
    [
        new("stories", stories),
        new("missing", missing),
        new("not verbatim", notVerbatim),
        new("quote exact", Score.Of(exact, quotesFound, quotesGold)),
        new("quote overlap", Score.Of(overlapping, quotesFound, quotesGold)),
        new("class accuracy", Rounding.Percent(classRight, classGold)),
        new("speaker accuracy", Rounding.Percent(speakerRight, speakerGold)),
        new("cue accuracy", Rounding.Percent(cueRight, cueGold)),
        new("all three", Rounding.Percent(allRight, statementsGold)),
        new("indirect", Score.Of(indirectRight, indirectFound, indirectGold)),
        new("role accuracy", Rounding.Percent(roleRight, roleGold)),
        new("background", Score.Of(backgroundRight, backgroundFound, backgroundGold)),
        new("agencies", Rounding.Percent(agenciesRight, stories)),
        new("date", Rounding.Percent(dateRight, stories)),
        new("dates extent", Score.Of(extentRight, datesFound, datesGold)),
        new("dates value", Score.Of(valueRight, datesFound, datesGold)),
    ]);

    private void Report(string file, string what, string subject, string? detail) =>
        mistakes.Add(new Mistake(file, what, subject, detail ?? PythonText.None));
}
