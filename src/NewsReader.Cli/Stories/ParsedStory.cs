using NewsReader.Articles.Model;

namespace NewsReader.Cli.Stories;

/// <summary>What became of one file of the command line.</summary>
/// <param name="File">The file as it was named there.</param>
/// <param name="Article">The story, or null when the file can't be read as one.</param>
/// <param name="Problem">Why there is no story; empty when there is one.</param>
internal sealed record ParsedStory(string File, Article? Article, string Problem);
