namespace NewsReader.Articles.Model;

/// <summary>The word of saying that introduces a quote.</summary>
/// <param name="Span">The word as written, an attached و or ف included.</param>
/// <param name="Class">Its class in the cue lexicon.</param>
public sealed record Cue(TextSpan Span, CueClass Class);
