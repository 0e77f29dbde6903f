using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Roles;

/// <summary>Says what each paragraph does in the story: lead, news, background or heading. Runs last, since it reads quotes and dates.</summary>
internal sealed class RolesPass : IPass
{
    /// <summary>A heading inside a story is a line without a full stop and no longer than this many words.</summary>
    private const int MostHeadingWords = 9;

    public void Run(Draft draft)
    {
        var paragraphs = new List<StoryBlock>(draft.Blocks.Count);
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (block.Role is ParagraphRole.Dateline or ParagraphRole.Heading)
            {
                continue;
            }

            if (IsHeading(draft, i))
            {
                block.Role = ParagraphRole.Heading;
            }
            else if (HasWord(draft.Tokens, block))
            {
                paragraphs.Add(block);
            }
        }

        if (paragraphs.Count == 0)
        {
            return;
        }

        paragraphs[0].Role = ParagraphRole.Lead;
        var reader = new ParagraphReader(draft);
        var signs = new ParagraphSigns[paragraphs.Count];
        for (var i = 0; i < signs.Length; i++)
        {
            signs[i] = reader.Read(paragraphs[i]);
            signs[i].Place = signs.Length > 1 ? (double)i / (signs.Length - 1) : 0;
        }

        for (var i = 1; i < signs.Length; i++)
        {
            paragraphs[i].Role = BackgroundScore.Of(signs, i, paragraphs[i - 1].Role == ParagraphRole.Background) > 0 ? ParagraphRole.Background : ParagraphRole.News;
        }
    }

    /// <summary>A short line without sentence end, with a paragraph behind it that is much longer; the last line of a story heads nothing.</summary>
    private static bool IsHeading(Draft draft, int index)
    {
        var block = draft.Blocks[index];
        if (index + 1 >= draft.Blocks.Count || block.BodyEnd - block.BodyFirst > 2 * MostHeadingWords || block.BodyFirst >= block.BodyEnd)
        {
            return false;
        }

        var words = 0;
        for (var i = block.BodyFirst; i < block.BodyEnd; i++)
        {
            words += draft.Tokens.Kind(i) == TokenKind.Word && !draft.Tokens.Key(i).IsEmpty ? 1 : 0;
        }

        var last = draft.Tokens.First(block.BodyEnd - 1);
        return words is > 0 and <= MostHeadingWords && last is not ('.' or '،' or ',' or '؛' or '…' or '"' or '»' or '”')
            && block.BodyFirst == block.First
            && draft.Blocks[index + 1].Span.Length > 2 * block.Span.Length;
    }

    private static bool HasWord(TokenList tokens, StoryBlock block)
    {
        for (var i = block.BodyFirst; i < block.BodyEnd; i++)
        {
            if (tokens.Kind(i) is TokenKind.Word or TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }
}
