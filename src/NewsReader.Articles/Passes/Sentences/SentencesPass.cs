using NewsReader.Articles.Parsing;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Sentences;

/// <summary>Cuts blocks into sentences; what stands between marks never ends the sentence around it.</summary>
internal sealed class SentencesPass : IPass
{
    public void Run(Draft draft)
    {
        if (draft.HeadlineBlock is { } headline)
        {
            Cut(draft, headline, -1);
        }

        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            Cut(draft, draft.Blocks[i], i);
        }
    }

    private static void Cut(Draft draft, StoryBlock block, int index)
    {
        var first = block.BodyFirst;
        for (var i = block.BodyFirst; i < block.BodyEnd; i++)
        {
            if (!EndsSentence(draft, i, block.BodyEnd))
            {
                continue;
            }

            var end = i + 1;
            while (end < block.BodyEnd && draft.Tokens.First(end) is '.' or '!' or '؟' or '?' or '…' && draft.Notes[end].Marked == 0)
            {
                end++;
            }

            draft.Sentences.Add(new Sentence(first, end, index));
            first = end;
            i = end - 1;
        }

        if (first < block.BodyEnd)
        {
            draft.Sentences.Add(new Sentence(first, block.BodyEnd, index));
        }
    }

    private static bool EndsSentence(Draft draft, int i, int end)
    {
        var tokens = draft.Tokens;
        if (draft.Notes[i].Marked != 0)
        {
            return ClosesSentenceInside(draft, i, end);
        }

        if (tokens.Kind(i) != TokenKind.Punctuation)
        {
            return false;
        }

        return tokens.First(i) switch
        {
            '؟' or '!' or '۔' => true,
            '.' => !IsInsideName(tokens, i, end),
            // Broken copy has "?" for a comma between blanks; a question mark touches its word and is followed by one.
            '?' => i > 0 && tokens.TouchesNext(i - 1) && i + 1 < end && tokens.First(i + 1) is 'و' or 'ف',
            _ => false,
        };
    }

    /// <summary>"…." followed by a word: the full stop inside the marks ends the sentence outside as well.</summary>
    private static bool ClosesSentenceInside(Draft draft, int i, int end)
    {
        var tokens = draft.Tokens;
        return tokens.Kind(i) == TokenKind.Mark
            && draft.MarkedSpans[draft.Notes[i].Marked - 1].Close == i
            && i > 0 && tokens.First(i - 1) is '.'
            && i + 1 < end && tokens.Kind(i + 1) == TokenKind.Word && tokens.First(i + 1) is 'و' or 'ف'
            && (draft.Notes[i + 1].Traits & Lexicon.WordTraits.Attribution) == 0;
    }

    /// <summary>A full stop in an abbreviation, a number or a web address: د. محمد، 3.5، بي.بي.سي، العربية.نت.</summary>
    private static bool IsInsideName(TokenList tokens, int i, int end)
    {
        if (i == 0 || i + 1 >= end)
        {
            return false;
        }

        var before = tokens[i - 1];
        var touches = tokens.TouchesNext(i);
        if (before.Kind == TokenKind.Number && tokens.Kind(i + 1) == TokenKind.Number)
        {
            // 6.‏15: an invisible direction mark may stand between.
            return true;
        }

        if (before is { Kind: TokenKind.Word, KeyLength: <= 2 } && tokens[i - 1].End == tokens[i].Start && !touches)
        {
            return before.KeyLength == 1 || !tokens.Is(i - 1, "به") && !tokens.Is(i - 1, "له");
        }

        // Two words joined by a full stop are two sentences whose blank was forgotten, unless they are short as abbreviations are.
        return touches && (tokens.Kind(i + 1) != TokenKind.Word || tokens.Kind(i - 1) != TokenKind.Word || before.KeyLength <= 3 || tokens[i + 1].KeyLength <= 2 || tokens.Key(i + 1) is "كوم" or "نت" or "اورغ" or "اورج");
    }
}
