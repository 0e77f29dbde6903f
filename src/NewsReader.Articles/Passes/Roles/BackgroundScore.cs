namespace NewsReader.Articles.Passes.Roles;

/// <summary>Weighs the signs of a paragraph and of its neighbours: above zero it is background.</summary>
/// <remarks>
/// The weights are those of a logistic regression over the annotated stories, rounded to tenths; five-fold cross-validation over whole stories gave
/// 91 % of roles and an F1 of 80 for background. They carry no words: those are in role-words.tsv.
/// </remarks>
internal static class BackgroundScore
{
    private const double Bias = -1.3;

    /// <summary>A report with an earlier date, inside a run of background, goes on with it: "وأبلغ … يوم الجمعة الماضي".</summary>
    private const double EarlierReportInRun = 1.5;

    /// <summary>The score of paragraph <paramref name="index"/>, which is not the lead.</summary>
    /// <param name="all">The signs of all paragraphs.</param>
    /// <param name="index">The paragraph.</param>
    /// <param name="inRun">Whether the paragraph before it is background.</param>
    public static double Of(ReadOnlySpan<ParagraphSigns> all, int index, bool inRun)
    {
        ref readonly var own = ref all[index];
        return Bias + Opening(own) + Content(own) + Neighbours(all, index) + (inRun && own.Cue && own.EarlierDate ? EarlierReportInRun : 0);
    }

    private static double Opening(in ParagraphSigns own) =>
        (own.Was ? own.Speech ? 3.1 : 1.9 : 0)
        + (own.Marker ? 1.3 : 0)
        + (own.Standing ? 1.9 : 0)
        + (own.Cue ? -2.3 : 0)
        + (own.Turn ? -2.2 : 0)
        + (own.Future ? -1.3 : 0)
        + (own.Other ? -0.9 : 0)
        + (own.Present ? -0.3 : 0)
        + (own.Already ? 0.6 : 0)
        + (own.Noun ? 0.6 : 0)
        + (own.Span ? 0.4 : 0);

    private static double Content(in ParagraphSigns own) =>
        (own.Speech ? -0.8 : 0.9 * own.Place)
        + (own.EarlySpeech ? -0.6 : 0)
        - (0.8 * own.Coverage)
        + (own.EarlierDate ? 2.1 : 0)
        + (own.NewsDay ? -0.7 : 0)
        + (own.PastHead ? 1.1 : 0)
        + (own.Past ? 0.8 : 0)
        + (0.8 * own.Place);

    private static double Neighbours(ReadOnlySpan<ParagraphSigns> all, int index)
    {
        var score = index == 1 ? -1.1 : 0;
        if (index > 1)
        {
            ref readonly var before = ref all[index - 1];
            score += before.Speech ? 0 : 0.6;
            score += before.OpensBackground || (before.EarlierDate && !before.Speech) ? 0.9 : 0;
        }

        if (index + 1 >= all.Length)
        {
            return score + 0.4;
        }

        ref readonly var after = ref all[index + 1];
        return score + (after.Speech ? 0 : 0.4) + (after.OpensBackground ? 0.5 : 0);
    }
}
