using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Marks;

/// <summary>Pairs the marks of one block by what stands beside them, since glyphs can't be trusted: »…« and ”…“ are as common as their right forms.</summary>
internal sealed class MarkPairing(Draft draft, StoryBlock block, int blockIndex)
{
    /// <summary>Deepest nesting that is followed; news copy has one level, rarely two.</summary>
    private const int DeepestNesting = 4;

    private readonly List<int> open = [];
    private readonly List<(int Token, MarkSide Side)> marks = [];

    public void Run()
    {
        for (var i = block.First; i < block.End; i++)
        {
            if (draft.Tokens.Kind(i) == TokenKind.Mark)
            {
                marks.Add((i, SideOf(i)));
            }
        }

        // How many closing marks are still to come, less the opening ones: tells a nested opening from a forgotten closing.
        var balance = marks.Count(static mark => mark.Side != MarkSide.Opens) - marks.Count(static mark => mark.Side == MarkSide.Opens);
        foreach (var (token, side) in marks)
        {
            balance += side == MarkSide.Opens ? 1 : -1;
            Take(token, side, balance);
        }

        foreach (var token in open)
        {
            Leave(token, block.End, runsOn: true);
        }
    }

    private void Take(int token, MarkSide side, int balance)
    {
        switch (side)
        {
            case MarkSide.Opens when open.Count > 0 && SameFamily(open[^1], token) && balance < 2:
                // The earlier mark was never closed.
                Leave(open[^1], token, runsOn: false);
                open[^1] = token;
                break;
            case MarkSide.Opens when open.Count < DeepestNesting:
            case MarkSide.Either when open.Count == 0:
                open.Add(token);
                break;
            case MarkSide.Opens:
                break;
            case MarkSide.Closes when open.Count == 0 && FollowsParticle(token):
                open.Add(token);
                break;
            case MarkSide.Closes when open.Count == 0:
                draft.Diagnostics.Add(new Diagnostic(
                    DiagnosticCodes.UnopenedQuote, draft.Tokens[token].Span, "This quotation mark closes and nothing opened it; it was left alone."));
                break;
            default:
                Pair(token);
                break;
        }
    }

    private void Pair(int close)
    {
        var level = open.Count - 1;
        for (var i = level; i >= 0; i--)
        {
            if (SameFamily(open[i], close))
            {
                level = i;
                break;
            }
        }

        for (var i = open.Count - 1; i > level; i--)
        {
            Leave(open[i], close, runsOn: false);
        }

        var opening = open[level];
        open.RemoveRange(level, open.Count - level);
        if (!SameFamily(opening, close))
        {
            draft.Diagnostics.Add(new Diagnostic(
                DiagnosticCodes.MixedMarks, draft.Tokens.Span(opening, close), "The two marks belong to different families; they were paired."));
        }

        if (close > opening + 1)
        {
            draft.MarkedSpans.Add(new MarkedSpan
            {
                Open = opening,
                Close = close,
                Block = blockIndex,
                Span = TextSpan.FromBounds(draft.Tokens[opening].End, draft.Tokens[close].Start),
            });
        }
    }

    private void Leave(int opening, int end, bool runsOn)
    {
        draft.Diagnostics.Add(new Diagnostic(
            DiagnosticCodes.UnclosedQuote, draft.Tokens[opening].Span,
            runsOn ? "Nothing closes this quotation mark; the words up to the end of the paragraph were taken." : "Nothing closes this quotation mark."));
        if (runsOn && end > opening + 1)
        {
            draft.MarkedSpans.Add(new MarkedSpan
            {
                Open = opening,
                Close = end,
                Block = blockIndex,
                Span = TextSpan.FromBounds(draft.Tokens[opening].End, draft.Tokens[end - 1].End),
                IsUnclosed = true,
            });
        }
    }

    private MarkSide SideOf(int token)
    {
        var tokens = draft.Tokens;
        var (start, end) = (tokens[token].Start, tokens[token].End);
        var before = start > block.Span.Start ? draft.Text[start - 1] : ' ';
        var after = end < block.Span.End ? draft.Text[end] : ' ';
        var joinsBefore = IsInner(before);
        var joinsAfter = char.IsLetterOrDigit(after) || after is '(' or '#' or '[' or '…' or '\u200F';
        if (joinsBefore && joinsAfter && IsAttached(token - 1))
        {
            return MarkSide.Opens;
        }

        return (joinsBefore, joinsAfter) switch
        {
            (false, true) => MarkSide.Opens,
            (true, false) => MarkSide.Closes,
            // Blanks, or letters, on both sides: the state of the pairing decides.
            _ => MarkSide.Either,
        };
    }

    /// <summary>Whether a character before a mark shows that the mark closes: the words it ends, or their final sign.</summary>
    private static bool IsInner(char c) => char.IsLetterOrDigit(c) || ArabicFold.IsTashkil(c) || c is '.' or '؟' or '?' or '!' or '…' or ')' or '،' or ',' or '%' or '؛';

    /// <summary>Whether the token is a particle written on to the word between the marks: و"، لـ"، بال".</summary>
    private bool IsAttached(int token) =>
        token >= block.First && draft.Tokens.TouchesNext(token) && draft.Tokens.Key(token) is
            "و" or "ف" or "ب" or "ل" or "ك" or "ال" or "لل" or "بال" or "وال" or "وب" or "ول" or "فال" or "كال" or "وبال" or "ولل" or "فل" or "فب";

    /// <summary>إن» …: a mark glued to the particle that introduces the words opens them all the same.</summary>
    private bool FollowsParticle(int token) => token > block.First && (WordLexicon.Find(draft.Tokens.Key(token - 1)) & WordTraits.That) != 0;

    private bool SameFamily(int first, int second) => Family(first) == Family(second);

    private int Family(int token) => draft.Tokens.First(token) switch
    {
        '«' or '»' => 1,
        '“' or '”' or '„' or '‟' or '〝' or '〞' => 2,
        '\'' or '‘' or '’' => 3,
        _ => 0,
    };
}
