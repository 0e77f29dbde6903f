using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Attributions;

/// <content>What a verb of describing has between its subject and the words.</content>
internal sealed partial class SubjectPhrase
{
    /// <summary>Longest office without a name behind it, in words, where somebody describes somebody.</summary>
    private const int LongestOffice = 3;

    /// <summary>
    /// وصف الوزير الوضع بأنه "مستقر": whoever describes has something to describe, which stands last. Where it begins; null when the words aren't
    /// introduced as a description.
    /// </summary>
    private int? ObjectBefore(int first, int end)
    {
        if (draft.HasPronounEnding(first - 1))
        {
            // وصفها خبراء بأنها: the pronoun is the object.
            return null;
        }

        var isDescription = draft.Tokens.Key(end) is "بان" or "بانه" or "بانها" or "بانهم" or "بانهما";
        if (!isDescription && !(draft.OpensSpan(end) && draft.Tokens.Is(end - 1, "ب")))
        {
            return null;
        }

        for (var i = end - 1; i > first; i--)
        {
            if (!draft.IsMarked(i) && (IsSecondNoun(i, first) || IsSecondDocument(i, first)))
            {
                return i;
            }
        }

        // An office with a name behind it is whoever speaks, and what he describes an indefinite noun that looks like a part of the name.
        return IsHead(first) && end - first > LongestOffice ? null : first;
    }

    /// <summary>جاسم الهويدي قرار التأجيل، الكرملين تصريحات زيلينسكي: a noun that needs the genitive behind it, and completes nothing before it.</summary>
    private bool IsSecondDocument(int token, int first) =>
        (draft.Has(token, WordTraits.Document) || draft.Notes[token].Cue is { Shape: CueShape.Noun })
        && !draft.Has(token, WordTraits.Definite | WordTraits.Prefixed) && !draft.Has(token - 1, WordTraits.Preposition)
        && (draft.Has(token - 1, WordTraits.Definite) || (token - first > 1 && !draft.Has(token - 1, WordTraits.Role | WordTraits.Organisation | WordTraits.Document)));

    /// <summary>A noun with the article that neither describes nor completes the word before it.</summary>
    private bool IsSecondNoun(int token, int first)
    {
        if (!draft.Has(token, WordTraits.Definite) || draft.Has(token, WordTraits.Prefixed | WordTraits.Adjective | WordTraits.Honorific) || IsAdjective(token)
            || draft.Has(token - 1, WordTraits.Preposition) || draft.Tokens.Is(token - 1, "عبد"))
        {
            return false;
        }

        // Behind the article nothing needs a genitive; behind a name of two words nothing is left of the name.
        return draft.Has(token - 1, WordTraits.Definite)
            || (token - first > 1 && !draft.Has(token - 1, WordTraits.Role | WordTraits.Organisation | WordTraits.Document | WordTraits.Prefixed));
    }
}
