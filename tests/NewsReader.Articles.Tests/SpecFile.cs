using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsReader.Articles.Tests;

/// <summary>Reads the examples of a spec file: under each second-level heading a block "story" and a block "expected".</summary>
internal static class SpecFile
{
    public static IEnumerable<SpecExample> Read(string path)
    {
        var file = Path.GetFileName(path);
        var title = string.Empty;
        string? story = null;
        foreach (var block in Markdown.Parse(File.ReadAllText(path)))
        {
            if (block is HeadingBlock { Level: 2 } heading)
            {
                title = heading.Inline?.OfType<LiteralInline>().Aggregate(string.Empty, static (text, inline) => text + inline.Content) ?? string.Empty;
            }
            else if (block is FencedCodeBlock { Info: "story" } storyBlock)
            {
                story = storyBlock.Lines.ToString().ReplaceLineEndings("\n");
            }
            else if (block is FencedCodeBlock { Info: "expected" } expected)
            {
                var lines = expected.Lines.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
                yield return new SpecExample(file, title, story ?? throw new InvalidDataException($"{file}: '{title}' has no story."), lines);
                story = null;
            }
        }

        if (story is not null)
        {
            throw new InvalidDataException($"{file}: '{title}' has a story without an expected block.");
        }
    }
}
