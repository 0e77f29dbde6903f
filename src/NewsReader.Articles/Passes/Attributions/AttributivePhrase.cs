using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Passes.Attributions;

/// <summary>Attribution without a main verb: بحسب X، وفقا لما ذكره X، حسب تعبيره، على حد قوله.</summary>
internal sealed class AttributivePhrase(Draft draft)
{
    /// <summary>Longest name behind such a phrase.</summary>
    private const int LongestName = 14;

    private static readonly CueForm Phrase = new("بحسب", CueClass.Attribute, CueShape.Noun, CueFrame.Strong, Gender.Unknown);

    private readonly SubjectPhrase subjects = new(draft);

    /// <summary>The attribution whose phrase begins at a token, or null when the words don't attribute.</summary>
    public Attribution? At(int token, int number, Sentence sentence)
    {
        var cueEnd = token + 1;
        if (draft.Tokens.Is(token, "حد") && !draft.Tokens.Is(token - 1, "علي"))
        {
            return null;
        }

        if (draft.Tokens.Is(token, "نقلا") && draft.Tokens.Is(token + 1, "عن"))
        {
            cueEnd++;
        }

        // وفقا لما ذكره X، بحسب ما أكد X: the verb inside belongs to the cue, its subject is the speaker.
        var start = cueEnd;
        if (start + 1 < sentence.End && draft.Tokens.Key(start) is "ما" or "لما")
        {
            // The verb may carry a pronoun (ذكرته), so that no form of it is looked up.
            start += 2;
            cueEnd = start;
        }

        while (start < sentence.End && draft.Notes[start].Cue is { IsFinite: true } && start - cueEnd < 3)
        {
            start++;
            cueEnd = start;
        }

        if (start < sentence.End && draft.Tokens.Is(start, "عنه") || draft.Tokens.Is(start, "عنها"))
        {
            start++;
        }

        if (start >= sentence.End)
        {
            return null;
        }

        // حسب تعبيره، حسب قولها: a pronoun for somebody named before.
        var ownWords = IsOwnWords(start);
        if (draft.Tokens.Is(token, "حد") && !ownWords)
        {
            return null;
        }

        var range = ownWords ? default : subjects.Bound(SkipPrefix(start), Math.Min(sentence.End, start + LongestName));
        // Only somebody has an opinion, whoever it is.
        var isOpinion = draft.Tokens.Key(token) is "براي" or "وبراي" or "بنظر" or "وبنظر";
        if (!ownWords && (range.IsEmpty || !NamesSource(range, cueEnd > token + 1 || isOpinion || IsBeforeQuotation(range))))
        {
            return null;
        }

        // وبحسب الوزارة فإن …: the words follow when the phrase opens its sentence or a particle stands behind it.
        var opens = token == sentence.First || (!ownWords && draft.Has(range.End, WordTraits.That)) || (!ownWords && draft.IsComma(range.End) && draft.Has(range.End + 1, WordTraits.That));
        var content = opens && !range.IsEmpty ? ContentAfter(range.End, sentence) : (Start: -1, That: -1);
        return new Attribution
        {
            Cue = draft.Tokens.Is(token, "حد") ? token - 1 : token,
            CueEnd = ownWords ? start + 1 : cueEnd,
            Form = Phrase,
            Sentence = number,
            Subject = range,
            That = content.That,
            Content = content.Start,
            Follows = !opens,
            Rule = ownWords ? "own-words" : opens ? "according-to" : "according-to-after",
        };
    }

    /// <summary>وبحسب خريس، «…»: whatever is named, its words follow.</summary>
    private bool IsBeforeQuotation(TokenRange range) => range.Count <= 3 && draft.IsComma(range.End) && draft.OpensSpan(range.End + 1);

    private bool IsOwnWords(int token) =>
        draft.Tokens.Key(token) is "تعبيره" or "تعبيرها" or "تعبيرهم" or "قوله" or "قولها" or "قولهم" or "وصفه" or "وصفها" or "وصفهم" or "رايه" or "رايها" or "كلامه" or "كلامها" or "زعمه" or "زعمها" or "تعبير";

    private int SkipPrefix(int token) => draft.Tokens.Key(token) is "ل" && draft.Tokens.TouchesNext(token) ? token + 1 : token;

    /// <summary>بحسب صحيفة … names a source; حسب الحاجة and وفق القانون don't.</summary>
    private bool NamesSource(TokenRange range, bool hasVerb)
    {
        if (hasVerb)
        {
            return true;
        }

        for (var i = range.First; i < Math.Min(range.End, range.First + 2); i++)
        {
            if (draft.Has(i, WordTraits.Organisation | WordTraits.Role | WordTraits.Unnamed | WordTraits.Honorific) || draft.IsMarked(i)
                || SourceNames.Contains(draft.Tokens.Key(i)) || (draft.Tokens.Key(i).Length > 2 && SourceNames.Contains(draft.Tokens.Key(i)[1..])))
            {
                return true;
            }

            if (draft.Tokens.Is(range.First - 1, "بحسب") && draft.Tokens.Key(i).Length > 4 && (draft.Tokens.Key(i).EndsWith("ين") || draft.Tokens.Key(i).EndsWith("ون")))
            {
                return true;
            }

            if (draft.Has(i, WordTraits.Document) && draft.Tokens.Key(i) is not ("قانون" or "القانون" or "نظام" or "النظام" or "الاتفاق" or "اتفاق" or "مشروع"))
            {
                return true;
            }
        }

        return false;
    }

    private (int Start, int That) ContentAfter(int end, Sentence sentence)
    {
        var i = end;
        while (i < sentence.End && (draft.IsComma(i) || draft.IsColon(i)))
        {
            i++;
        }

        if (i >= sentence.End)
        {
            return (-1, -1);
        }

        return draft.Has(i, WordTraits.That) && i + 1 < sentence.End ? (i + 1, i) : (i, -1);
    }
}
