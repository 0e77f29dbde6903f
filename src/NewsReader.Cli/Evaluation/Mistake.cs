namespace NewsReader.Cli.Evaluation;

/// <summary>One difference between a parser's findings and the gold.</summary>
/// <param name="File">The story's file name.</param>
/// <param name="What">The sort of mistake: "missed statement", "speaker", "false date"…</param>
/// <param name="Subject">The words it is about.</param>
/// <param name="Detail">What was found and what was wanted, as far as there is something to tell.</param>
internal sealed record Mistake(string File, string What, string Subject, string Detail);
