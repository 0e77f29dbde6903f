using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Parsing;

/// <summary>Questions that several passes ask of a draft's tokens.</summary>
internal static class DraftReading
{
    public static bool Has(this Draft draft, int token, WordTraits traits) =>
        token >= 0 && token < draft.Notes.Length && (draft.Notes[token].Traits & traits) != 0;

    public static bool IsMarked(this Draft draft, int token) => draft.Notes[token].Marked != 0;

    /// <summary>Whether the token is the opening mark of a span that isn't nested.</summary>
    public static bool OpensSpan(this Draft draft, int token) => draft.SpanOpenedAt(token) is not null;

    public static MarkedSpan? SpanOpenedAt(this Draft draft, int token)
    {
        if (token < 0 || token >= draft.Notes.Length || draft.Notes[token].Marked == 0)
        {
            return null;
        }

        var span = draft.MarkedSpans[draft.Notes[token].Marked - 1];
        return span.Open == token ? span : null;
    }

    /// <summary>The number of words in a range of tokens.</summary>
    public static int Words(this Draft draft, int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
        {
            count += draft.Tokens.Kind(i) is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        return count;
    }

    public static bool IsComma(this Draft draft, int token) =>
        token >= 0 && token < draft.Tokens.Count && draft.Tokens.Kind(token) == TokenKind.Punctuation && draft.Tokens.First(token) is '،' or ',' or '؛' or ';';

    public static bool IsColon(this Draft draft, int token) =>
        token >= 0 && token < draft.Tokens.Count && draft.Tokens.Kind(token) == TokenKind.Punctuation && draft.Tokens.First(token) is ':';

    public static bool IsWord(this Draft draft, int token) => token >= 0 && token < draft.Tokens.Count && draft.Tokens.Kind(token) == TokenKind.Word;
}
