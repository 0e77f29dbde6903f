using NewsReader.Articles.Passes.Dates;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Datelines;

/// <summary>Recognises what closes a story: "// انتهى //", "13:38 ت م", "(إعداد … تحرير …)", and an agency in brackets behind the last sentence.</summary>
internal static class Signature
{
    private const int MostBylineTokens = 30;

    /// <summary>Whether the tokens are nothing but a sign-off or a time stamp.</summary>
    public static bool IsSignoff(TokenList tokens, int first, int end)
    {
        var hasSignoff = false;
        var hasClock = false;
        var hasTime = false;
        if (end - first > 10)
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            switch (tokens.Kind(i))
            {
                case TokenKind.Word when tokens.Key(i).IsEmpty:
                    break;
                case TokenKind.Word when DatelineLexicon.TryWord(tokens.Key(i), out var kind) && kind is DatelineWordKind.Signoff or DatelineWordKind.Clock:
                    hasSignoff |= kind == DatelineWordKind.Signoff;
                    hasClock |= kind == DatelineWordKind.Clock;
                    break;
                case TokenKind.Word:
                    return false;
                case TokenKind.Number:
                    hasTime |= i + 2 < end && tokens.IsSign(i + 1, ':') && tokens.Kind(i + 2) == TokenKind.Number;
                    break;
                default:
                    break;
            }
        }

        return hasSignoff || hasTime || (hasClock && end - first <= 4 && hasTime);
    }

    /// <summary>Whether the tokens name who wrote, translated or edited the story and nothing else.</summary>
    public static bool IsByline(TokenList tokens, int first, int end)
    {
        var at = first;
        while (at < end && tokens.Kind(at) != TokenKind.Word)
        {
            at++;
        }

        var isBracket = tokens.IsSign(first, '(') && tokens.IsSign(end - 1, ')');
        if (at >= end || end - first > MostBylineTokens || !DatelineLexicon.IsWord(tokens.Key(at), DatelineWordKind.Byline))
        {
            return false;
        }

        // "إعداد - فلان" or "كتب: فلان" needs its dash or colon; "كتب فلان مقالا" is a sentence.
        return isBracket || (at + 1 < end && end - first <= 9 && (DateText.IsDash(tokens, at + 1) || tokens.IsSign(at + 1, ':') || tokens.IsSign(at + 1, '/'))
            && !tokens.IsSign(end - 1, '.'));
    }

    /// <summary>Finds a signature in brackets behind the last sentence.</summary>
    /// <returns>The index of its opening bracket, or -1.</returns>
    public static int FindAtEnd(TokenList tokens, int first, int end)
    {
        const int MostTokens = 12;
        const int GlossDistance = 4;
        if (end - first < 4 || !tokens.IsSign(end - 1, ')'))
        {
            return -1;
        }

        var open = end - 2;
        while (open > first && end - open <= MostBylineTokens && !tokens.IsSign(open, '('))
        {
            open--;
        }

        if (open <= first || !tokens.IsSign(open, '('))
        {
            return -1;
        }

        if (IsByline(tokens, open, end))
        {
            return open;
        }

        // "… وكالة أنباء الصين الجديدة (شينخوا)" explains its word.
        for (var i = Math.Max(first, open - GlossDistance); i < open; i++)
        {
            if (DatelineLexicon.IsWord(tokens.Key(i), DatelineWordKind.Reporting))
            {
                return -1;
            }
        }

        return end - open <= MostTokens && IsSources(tokens, open + 1, end - 1) ? open : -1;
    }

    private static bool IsSources(TokenList tokens, int first, int end)
    {
        var at = first;
        while (at < end)
        {
            if (DatelineLexicon.TrySource(tokens, at, end, 0, out _, out var next)
                || (tokens.Key(at).Length > 2 && tokens.Key(at)[0] == 'و' && DatelineLexicon.TrySource(tokens, at, end, 1, out _, out next)))
            {
                at = next;
            }
            else if (tokens.Kind(at) != TokenKind.Word && at > first)
            {
                at++;
            }
            else
            {
                return false;
            }
        }

        return at > first;
    }
}
