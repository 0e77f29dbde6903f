using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Passes.Blocks;

/// <summary>Cuts the text into headline and paragraphs, and those into tokens.</summary>
internal sealed class BlocksPass : IPass
{
    /// <summary>Paragraphs and nothing else: wire copy has no mark-up.</summary>
    private static readonly MarkdownPipeline Wire = MakeWirePipeline();

    /// <summary>CommonMark without raw HTML; spans of the source are exact for blocks in every pipeline.</summary>
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().Build();

    public void Run(Draft draft)
    {
        var body = draft.Options.Format == StoryFormat.Markdown ? FrontMatter.Read(draft) : 0;
        var pipeline = draft.Options.Format == StoryFormat.Markdown ? Markdown : Wire;
        if (draft.FrontMatterTitle is { } title)
        {
            Add(draft, title, isHeading: true);
        }

        foreach (var (span, isHeading) in Leaves(draft, pipeline, body))
        {
            Add(draft, span, isHeading);
        }

        if (draft.HeadlineBlock is null)
        {
            draft.Diagnostics.Add(new Diagnostic(DiagnosticCodes.NoHeadline, default, "The text is empty: there is no headline."));
        }
        else if (draft.Blocks.Count == 0)
        {
            draft.Diagnostics.Add(new Diagnostic(DiagnosticCodes.NoBody, draft.HeadlineBlock.Span, "There is a headline and nothing below it."));
        }
    }

    private static MarkdownPipeline MakeWirePipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        builder.InlineParsers.Clear();
        return builder.Build();
    }

    private static IEnumerable<(TextSpan Span, bool IsHeading)> Leaves(Draft draft, MarkdownPipeline pipeline, int start)
    {
        var source = start == 0 ? draft.Text : draft.Text[start..];
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(source, pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses documents that nest deeper than its limit; their lines are still text.
            document = Markdig.Markdown.Parse(source, Wire);
            draft.Diagnostics.Add(new Diagnostic(
                DiagnosticCodes.LimitReached, new TextSpan(0, draft.Text.Length), "The Markdown nests too deep; it was read as plain paragraphs."));
        }

        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf is ThematicBreakBlock or LinkReferenceDefinition || leaf.Span.IsEmpty)
            {
                continue;
            }

            var whole = Trim(draft.Text, start + leaf.Span.Start, Math.Min(start + leaf.Span.End + 1, draft.Text.Length));
            if (leaf is HeadingBlock)
            {
                var text = StripHeadingMarks(draft.Text, whole);
                if (!text.IsEmpty)
                {
                    yield return (text, true);
                }

                continue;
            }

            foreach (var line in WireLines.Split(draft.Text, whole))
            {
                yield return (line, false);
            }
        }
    }

    private static void Add(Draft draft, TextSpan span, bool isHeading)
    {
        var block = new StoryBlock(span, isHeading);
        block.First = block.BodyFirst = draft.Tokens.Append(span);
        block.End = block.BodyEnd = draft.Tokens.Count;
        if (draft.HeadlineBlock is null)
        {
            draft.HeadlineBlock = block;
        }
        else
        {
            block.Role = isHeading ? ParagraphRole.Heading : ParagraphRole.News;
            draft.Blocks.Add(block);
        }
    }

    private static TextSpan StripHeadingMarks(string text, TextSpan span)
    {
        var start = span.Start;
        while (start < span.End && text[start] == '#')
        {
            start++;
        }

        // A setext heading's underline belongs to the block but not to its words.
        var end = span.End;
        var underline = text.LastIndexOf('\n', end - 1, end - start);
        if (underline >= 0 && text.AsSpan(underline + 1, end - underline - 1).Trim().IndexOfAnyExcept('=', '-') < 0)
        {
            end = underline;
        }

        while (end > start && text[end - 1] == '#')
        {
            end--;
        }

        return Trim(text, start, end);
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\0' or '\uFEFF';
}
