using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Speakers;

/// <content>Where the office is complete and the name begins.</content>
internal sealed partial class NameReader
{
    /// <summary>Where the chain of the office is complete and the name begins.</summary>
    private int NameStart(TokenRange range)
    {
        var needsGenitive = false;
        for (var i = range.First; i < range.End; i++)
        {
            if (draft.IsMarked(i))
            {
                needsGenitive = false;
                continue;
            }

            if (draft.Tokens.Kind(i) != TokenKind.Word)
            {
                continue;
            }

            var traits = HeadTraits(i);
            if ((traits & WordTraits.Preposition) != 0)
            {
                needsGenitive = true;
            }
            else if ((traits & WordTraits.Definite) != 0 || IsOwnOffice(i))
            {
                if (!needsGenitive && i > range.First && (HeadTraits(i - 1) & WordTraits.Honorific) != 0 && (traits & (CommonNoun | WordTraits.Honorific)) == 0
                    && (HeadTraits(i - 1) & WordTraits.Definite) != 0 && i + 1 >= range.End && !IsRelativeAdjective(i) && !draft.Has(i, WordTraits.Adjective))
                {
                    // الدكتور المنصوري: a family name with the article.
                    return i;
                }

                needsGenitive = false;
            }
            else if (i > range.First && !needsGenitive && IsNameToo(i))
            {
                // المطربة أمينة فاخت: what is definite takes no genitive, so it isn't the office.
                return i;
            }
            else if ((traits & (CommonNoun | WordTraits.NameTrigger)) != 0)
            {
                needsGenitive = true;
            }
            else if (draft.Tokens.Key(i) is ['ل' or 'و', _, _, _, ..] && (traits & WordTraits.GivenName) == 0 && draft.Has(i + 1, WordTraits.Definite) && i > range.First)
            {
                // مفوض الأمم المتحدة لحقوق الإنسان، وزير الصناعة وترقية الاستثمار: an attached particle goes on with the office.
                needsGenitive = true;
            }
            else if ((traits & (WordTraits.Honorific | WordTraits.Prefixed | WordTraits.Joined)) != 0 || IsJoinedGenitive(i))
            {
                needsGenitive = false;
            }
            else if (needsGenitive)
            {
                needsGenitive = draft.Tokens.Original(i)[^1] is not 'ا' && i + 1 < range.End && draft.Has(i + 1, WordTraits.Definite) && draft.Tokens.Key(i).EndsWith("ه");
            }
            else if (!IsIndefiniteAdjective(i, range.First) && !IsBeforeNationality(i, range.End) && !IsBeforeTitle(i, range.End))
            {
                return i;
            }
        }

        return range.End;
    }

    /// <summary>مخرجه, which folds to the same letters as مخرجة: complete, unless the story writes every ة so.</summary>
    private bool IsOwnOffice(int token) =>
        draft.Has(token, WordTraits.Role) && draft.Tokens.Original(token)[^1] == 'ه' && writesTaMarbuta;

    /// <summary>مدرب مانشستر سيتي الإسباني جوسيب غوارديولا: what a nationality with the article follows, and a name that one, belongs to the office.</summary>
    private bool IsBeforeNationality(int token, int end) =>
        !draft.Has(token, WordTraits.GivenName) && !draft.Has(token - 1, WordTraits.Definite | WordTraits.Honorific) && !draft.IsMarked(token - 1)
        && token + 2 < end && draft.Has(token + 1, WordTraits.Definite) && IsNisba(token + 1) && IsNameWord(token + 2);

    /// <summary>مدير جامعة الملك عبدالعزيز الدكتور سامي حداد: what a title follows, and a name that one, belongs to the office.</summary>
    private bool IsBeforeTitle(int token, int end)
    {
        for (var i = token + 1; i < Math.Min(end - 1, token + 4); i++)
        {
            if (NameWords.IsTitle(draft.Tokens.Key(i)))
            {
                return IsNameWord(i + 1);
            }
        }

        return false;
    }

    /// <summary>الإسباني، الفرنسية: an adjective of relation with the article.</summary>
    private bool IsNisba(int token)
    {
        var key = draft.Tokens.Key(token);
        return key.Length > 5 && key.StartsWith("ال") && (key[^1] == 'ي' || key.EndsWith("يه"));
    }

    /// <summary>A word of which nothing else is known than that it may be a name.</summary>
    private bool IsNameWord(int token) => draft.IsWord(token) && !draft.IsMarked(token) && (HeadTraits(token) & ~WordTraits.GivenName) == 0;

    /// <summary>الجناح الجزائري رياض محرز، الملياردير الأميركي إيلون ماسك، الإسباني رافاييل نادال: any noun with the article, a nationality, or both, and a name.</summary>
    private bool IsTitled(TokenRange range) =>
        range.Count > 2 && HeadTraits(range.First) == WordTraits.Definite && draft.Tokens.Key(range.First).Length > 4
        && ((draft.Has(range.First + 1, WordTraits.Definite) && IsNisba(range.First + 1) && IsNameWord(range.First + 2))
            || (IsNisba(range.First) && !NameWords.IsGivenWithArticle(draft.Tokens.Key(range.First)) && IsNamed(range.First + 1)));

    /// <summary>الفرنسي لوران, but not المهدي بن بركة, nor الاختصاصي بأمراض الدم.</summary>
    private bool IsNamed(int token) =>
        IsNameWord(token) && draft.Tokens.Key(token) is not ("بن" or "ولد" or "ابن")
        && (draft.Has(token, WordTraits.GivenName) || draft.Tokens.Key(token) is not ['ب' or 'ل', _, _, _, _, ..]);

    /// <summary>الروسي، الفرنسية: a relative adjective with the article belongs to the office before it.</summary>
    private bool IsRelativeAdjective(int token)
    {
        var key = draft.Tokens.Key(token);
        return key.Length > 5 && (key.EndsWith("يه") || (key[^1] == 'ي' && draft.Has(token - 1, WordTraits.Role)));
    }

    private bool IsIndefiniteAdjective(int token, int first)
    {
        var key = draft.Tokens.Key(token);
        return (token == first + 1 || key is "ثان" or "ثالث" or "اخر") && !draft.Has(first, WordTraits.Definite) && (key.EndsWith("يه") || (key[^1] == 'ي' && key.Length > 3) || key is "عام" or "عامه" or "كبير" or "سابق" or "بارز" or "اول" or "رفيع" or "ثان" or "ثالث" or "اخر");
    }

    private bool IsJoinedGenitive(int token)
    {
        var key = draft.Tokens.Key(token);
        return key.Length > 3 && key[0] == 'و' && draft.Has(token, WordTraits.Joined);
    }
}
