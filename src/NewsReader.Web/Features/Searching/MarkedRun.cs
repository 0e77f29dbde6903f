namespace NewsReader.Web.Features.Searching;

/// <summary>A stretch of words, found or not.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsFound">Whether they were looked for.</param>
public readonly record struct MarkedRun(string Text, bool IsFound);
