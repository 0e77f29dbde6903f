namespace NewsReader.Articles.Parsing;

/// <summary>A sentence as a range of tokens, its final sign included.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Block">Index of its block, -1 for the headline.</param>
internal readonly record struct Sentence(int First, int End, int Block);
