namespace NewsReader.Cli.Evaluation;

/// <summary>One row of the table.</summary>
internal sealed record ScoreRow
{
    /// <summary>A row with a count.</summary>
    public ScoreRow(string name, int count)
    {
        Name = name;
        Count = count;
    }

    /// <summary>A row with a percentage.</summary>
    public ScoreRow(string name, double percent)
    {
        Name = name;
        Percent = percent;
    }

    /// <summary>A row with precision, recall and F1.</summary>
    public ScoreRow(string name, Score score)
    {
        Name = name;
        Score = score;
    }

    public string Name { get; }

    public int? Count { get; }

    public double? Percent { get; }

    public Score? Score { get; }
}
