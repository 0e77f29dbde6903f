using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Datelines;

/// <summary>Finds where, when and by whom the story was filed, and sets the story's own text apart from it.</summary>
/// <remarks>
/// A dateline stands at the head of the first paragraph, on lines of its own below the headline, or as a signature at the end.
/// Needs the blocks; later passes read the tokens from <see cref="StoryBlock.BodyFirst"/> to <see cref="StoryBlock.BodyEnd"/>.
/// </remarks>
internal sealed class DatelinePass : IPass
{
    /// <summary>Below a headline stand at most a second and a third one before the dateline.</summary>
    private const int HeadBlocks = 4;

    /// <summary>A line of this length is a paragraph, after which no dateline follows.</summary>
    private const int LongestHeading = 130;

    /// <summary>Sign-off, time stamp, editors and signature are at most these many lines.</summary>
    private const int TailBlocks = 5;

    /// <summary>A text that begins with its dateline goes on for longer than any headline.</summary>
    private const int ShortestLead = 100;

    public void Run(Draft draft)
    {
        var reader = new DatelineReader(draft.Tokens, draft.FrontMatterDate ?? draft.Options.Published);
        if (draft.HeadlineBlock is not null)
        {
            ReadFirstBlock(draft, reader);
        }

        ReadHead(draft, reader);
        ReadTail(draft, reader);
    }

    /// <summary>Wire copy without a headline begins with its dateline; a headline never has one with text behind it.</summary>
    private static void ReadFirstBlock(Draft draft, DatelineReader reader)
    {
        var block = draft.HeadlineBlock!;
        if (draft.FrontMatterTitle is not null || block.IsHeading || !reader.TryRead(block.First, block.End))
        {
            return;
        }

        var isLead = !reader.IsWhole && block.Span.End - draft.Tokens[reader.BodyFirst].Start >= ShortestLead && reader.Items.Count > 1;
        var isLine = reader.IsWhole && draft.Blocks.Count > 0 && reader.Items.Count > 1
            && reader.Items.All(static item => item.Kind != DatelineItemKind.Name);
        if (!isLead && !isLine)
        {
            return;
        }

        draft.HeadlineBlock = null;
        draft.Blocks.Insert(0, block);
        draft.Diagnostics.RemoveAll(static diagnostic => diagnostic.Code == DiagnosticCodes.NoBody);
        draft.Diagnostics.Add(new Diagnostic(DiagnosticCodes.NoHeadline, block.Span, "The text begins with its dateline: there is no headline."));
    }

    private static void ReadHead(Draft draft, DatelineReader reader)
    {
        for (var i = 0; i < draft.Blocks.Count && i < HeadBlocks; i++)
        {
            var block = draft.Blocks[i];
            if (block.End == block.First || block.IsHeading)
            {
                continue;
            }

            if (reader.TryRead(block.First, block.End))
            {
                Take(draft, reader, block);
                MarkHeadings(draft, i);
                if (block.Role != ParagraphRole.Dateline)
                {
                    return;
                }
            }
            else if (Signature.IsByline(draft.Tokens, block.First, block.End))
            {
                block.Role = ParagraphRole.Dateline;
                block.BodyFirst = block.BodyEnd;
            }
            else if (draft.Dateline is not null || block.Span.Length > LongestHeading || draft.Tokens.IsSign(block.End - 1, '.'))
            {
                return;
            }
        }
    }

    /// <summary>What stands between headline and dateline is a second headline.</summary>
    private static void MarkHeadings(Draft draft, int dateline)
    {
        for (var i = 0; i < dateline; i++)
        {
            if (draft.Blocks[i].Role == ParagraphRole.News)
            {
                draft.Blocks[i].Role = ParagraphRole.Heading;
            }
        }
    }

    private static void Take(Draft draft, DatelineReader reader, StoryBlock block)
    {
        var span = draft.Tokens.Span(reader.SpanFirst, reader.SpanLast);
        var found = DatelineBuilder.Build(draft.Text, draft.Tokens, span, reader.Items);
        draft.Dateline = draft.Dateline is { } earlier
            ? earlier with
            {
                // A signature at the end says who, but its line is none of the dateline at the head.
                Span = block.Span.Start - earlier.Span.End <= LongestHeading ? TextSpan.FromBounds(earlier.Span.Start, span.End) : earlier.Span,
                Sources = earlier.Sources.AddRange(found.Sources),
                Places = earlier.Places.AddRange(found.Places),
                Date = earlier.Date ?? found.Date,
            }
            : found;
        block.BodyFirst = Math.Min(reader.BodyFirst, block.BodyEnd);
        if (reader.IsWhole)
        {
            block.Role = ParagraphRole.Dateline;
        }
    }

    private static void ReadTail(Draft draft, DatelineReader reader)
    {
        for (var i = draft.Blocks.Count - 1; i > 0 && i >= draft.Blocks.Count - TailBlocks; i--)
        {
            var block = draft.Blocks[i];
            if (block.End == block.First || block.IsHeading)
            {
                continue;
            }

            if (block.Role == ParagraphRole.Dateline)
            {
                return;
            }

            if (Signature.IsSignoff(draft.Tokens, block.First, block.End) || Signature.IsByline(draft.Tokens, block.First, block.End))
            {
                block.Role = ParagraphRole.Dateline;
                block.BodyFirst = block.BodyEnd;
            }
            else if (IsSignatureLine(draft.Tokens, reader, block))
            {
                if (draft.Dateline is null or { Sources.IsEmpty: true })
                {
                    Take(draft, reader, block);
                }

                block.Role = ParagraphRole.Dateline;
                block.BodyFirst = block.BodyEnd;
            }
            else
            {
                CutSignature(draft, reader, block);
                return;
            }
        }
    }

    /// <summary>A last line that holds sources only: "فرانس24/ أ ف ب", "-أ ف ب-", "المصدر: رويترز".</summary>
    private static bool IsSignatureLine(TokenList tokens, DatelineReader reader, StoryBlock block)
    {
        var first = block.First;
        while (first < block.End && (tokens.Kind(first) == TokenKind.Punctuation && !tokens.IsSign(first, '(')
            || DatelineLexicon.IsWord(tokens.Key(first), DatelineWordKind.Credit)))
        {
            first++;
        }

        return first < block.End && reader.TryReadSignature(first, block.End);
    }

    private static void CutSignature(Draft draft, DatelineReader reader, StoryBlock block)
    {
        var open = Signature.FindAtEnd(draft.Tokens, block.BodyFirst, block.BodyEnd);
        if (open < 0)
        {
            return;
        }

        if (draft.Dateline is null or { Sources.IsEmpty: true } && reader.TryReadSignature(open, block.BodyEnd))
        {
            var bodyFirst = block.BodyFirst;
            Take(draft, reader, block);
            block.Role = ParagraphRole.News;
            block.BodyFirst = bodyFirst;
        }

        block.BodyEnd = open;
    }
}
