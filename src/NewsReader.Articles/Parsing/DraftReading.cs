using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Parsing;

/// <summary>Questions that several passes ask of a draft's tokens.</summary>
internal static class DraftReading
{
    /// <summary>
    /// How far around a place the story is searched for the same words, in tokens. Most stories have 400, long features 1,500 to 4,000; a limit keeps the time linear
    /// for texts that are no single story.
    /// </summary>
    public const int Window = 1500;

    /// <summary>The index of the first attribution whose sentence is the given one or a later one.</summary>
    public static int FirstAttributionOf(this Draft draft, int sentence)
    {
        int low = 0, high = draft.Attributions.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (draft.Attributions[middle].Sentence < sentence)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Whether a word of saying was found in the sentence so far.</summary>
    public static bool HasAttribution(this Draft draft, int sentence) => draft.Attributions.Count > 0 && draft.Attributions[^1].Sentence == sentence;

    public static bool Has(this Draft draft, int token, WordTraits traits) =>
        token >= 0 && token < draft.Notes.Length && (draft.Notes[token].Traits & traits) != 0;

    public static bool IsMarked(this Draft draft, int token) => token >= 0 && token < draft.Notes.Length && draft.Notes[token].Marked != 0;

    /// <summary>سعادته، قولها، بيانهم: a word that may end in a pronoun. A ة, which folds to the same letter as ه, is none.</summary>
    public static bool HasPronounEnding(this Draft draft, int token) =>
        draft.Tokens.Original(token)[^1] == 'ه' || draft.Tokens.Key(token) is [.., 'ه', 'ا' or 'م'];

    /// <summary>جريدة الصباح، صحيفة اليوم: a time of day that a paper is called after.</summary>
    public static bool IsTitleOfPaper(this Draft draft, int token) =>
        draft.Has(token - 1, WordTraits.NameTrigger) && draft.Has(token - 1, WordTraits.Organisation) && !draft.Has(token - 1, WordTraits.Definite)
        && draft.Tokens.Key(token).StartsWith("ال");

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
