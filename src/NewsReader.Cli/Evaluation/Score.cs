namespace NewsReader.Cli.Evaluation;

/// <summary>Precision, recall and their mean, in percent with one digit.</summary>
internal sealed record Score(double Precision, double Recall, double F1, int Gold, int Found)
{
    /// <summary>The score of so many right answers among those found and those wanted.</summary>
    public static Score Of(int right, int found, int gold)
    {
        var precision = found == 0 ? 0 : right / (double)found;
        var recall = gold == 0 ? 0 : right / (double)gold;
        var mean = precision + recall;
        return new Score(
            Rounding.ToOneDigit(100 * precision),
            Rounding.ToOneDigit(100 * recall),
            mean > 0 ? Rounding.ToOneDigit(200 * precision * recall / mean) : 0,
            gold,
            found);
    }
}
