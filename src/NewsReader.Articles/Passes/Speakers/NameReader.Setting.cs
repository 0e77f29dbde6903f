using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Passes.Attributions;

namespace NewsReader.Articles.Passes.Speakers;

/// <content>Where the words that name somebody stop: at what he speaks about, on what occasion, to whom.</content>
internal sealed partial class NameReader
{
    /// <summary>مصدر قضائي لـ"الشرق الأوسط"; but المدير العام لـ"إعمار" is one office.</summary>
    private bool EndsAtAudience(int first, int token) =>
        IsAudience(token) && (!IsRoleHead(first) || draft.SpanOpenedAt(token + 1) is not { } span || NamesOutlet(span));

    private bool NamesOutlet(MarkedSpan span)
    {
        for (var i = span.First; i < span.End; i++)
        {
            if (SourceNames.Contains(draft.Tokens.Key(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>أفاد شهود عيان "الأناضول": whom the words are told, without a ل.</summary>
    private bool IsToldOutlet(int first, int token) =>
        token > first && draft.Has(first, WordTraits.Unnamed) && draft.SpanOpenedAt(token) is { } span && NamesOutlet(span)
        && !draft.Has(token - 1, WordTraits.NameTrigger | WordTraits.Organisation | WordTraits.Role | WordTraits.Preposition | WordTraits.Prefixed);

    /// <summary>Where the phrase's setting begins: في بيان، خلال لقائه، أمام الصحفيين، اليوم.</summary>
    private int Core(TokenRange phrase)
    {
        var end = phrase.First;
        while (end < phrase.End)
        {
            if (IsToldOutlet(phrase.First, end))
            {
                break;
            }

            if (draft.IsMarked(end))
            {
                end++;
                continue;
            }

            if (end > phrase.First && (StartsTime(end) || StartsSetting(end) || StartsObject(end) || EndsAtAudience(phrase.First, end)))
            {
                break;
            }

            end++;
        }

        return Trim(new TokenRange(phrase.First, end)).End;
    }

    private bool StartsTime(int token) =>
        draft.Has(token, WordTraits.Time | WordTraits.Adverb) && !draft.IsTitleOfPaper(token) && !draft.Tokens.Is(token, "اخري");

    /// <summary>دعا الملك الحكومة: a definite noun takes no genitive, so a second definite noun that is no adjective is the verb's object.</summary>
    private bool StartsObject(int token) => IsOwnedOffice(token) || IsSecondNoun(token) || IsAddressee(token) || IsMatter(token) ||
        draft.Has(token, WordTraits.Definite) && !draft.Has(token, WordTraits.Prefixed) && draft.Has(token - 1, WordTraits.Definite) && !draft.Has(token - 1, WordTraits.Prefixed)
        && (HeadTraits(token) & (WordTraits.Organisation | WordTraits.Document)) != 0 && (HeadTraits(token) & WordTraits.Honorific) == 0;

    /// <summary>نفت الحكومة صحة الخبر، أبدى الآباء الصينيون قلقهم: behind a complete name, what the verb is about.</summary>
    private bool IsMatter(int token)
    {
        var isDefinite = draft.Has(token - 1, WordTraits.Definite);
        if (draft.Has(token - 1, WordTraits.Prefixed) || !(isDefinite || (IsNameWord(token - 1) && !draft.Has(token, WordTraits.Definite))))
        {
            return false;
        }

        // Names end in ه as well, hardly one in ها or هم.
        return SettingWords.IsMatter(draft.Tokens.Key(token))
            || (isDefinite && HeadTraits(token) == WordTraits.None && draft.Tokens.Key(token) is [not 'و', _, _, 'ه', 'ا'] or [not 'و', _, _, _, .., 'ه', 'ا' or 'م']);
    }

    /// <summary>دعا محافظ الإسكندرية السكان إلى، حث الوزير المواطنين على: a crowd behind a complete office is spoken to.</summary>
    private bool IsAddressee(int token) =>
        NameWords.IsCrowd(draft.Tokens.Key(token))
        && draft.Has(token - 1, WordTraits.Definite) && !draft.Has(token - 1, WordTraits.Prefixed)
        && (draft.Has(token + 1, WordTraits.Preposition | WordTraits.That | WordTraits.Definite) || !draft.IsWord(token + 1));

    /// <summary>وصف الرئيس الخطة: behind an office with the article, a definite word that is no adjective is another noun.</summary>
    private bool IsSecondNoun(int token) =>
        draft.Has(token, WordTraits.Definite) && !draft.Has(token, WordTraits.Adjective | WordTraits.Honorific | WordTraits.Prefixed | WordTraits.Role)
        && draft.Has(token - 1, WordTraits.Definite) && draft.Has(token - 1, WordTraits.Role) && !draft.Has(token - 1, WordTraits.Prefixed)
        && draft.Tokens.Key(token)[^1] != 'ي' && !draft.Tokens.Key(token).EndsWith("يه")
        && (draft.Has(token + 1, WordTraits.That | WordTraits.Preposition) || !draft.IsWord(token + 1));

    /// <summary>أبلغ الرئيس الروسي نظيره: an office with a pronoun is somebody else than the subject before it.</summary>
    private bool IsOwnedOffice(int token) =>
        draft.Has(token, WordTraits.Role) && draft.Tokens.Key(token).Length > 4 && draft.HasPronounEnding(token);

    private bool EndsLike(int token, params ReadOnlySpan<string> stems)
    {
        var key = draft.Tokens.Key(token);
        foreach (var stem in stems)
        {
            if (key.EndsWith(stem) || (key.Length > stem.Length && key[..^1].EndsWith(stem)))
            {
                return true;
            }
        }

        return false;
    }

    private bool StartsSetting(int token)
    {
        var key = draft.Tokens.Key(token);
        if (draft.Tokens.Is(token, "ب") && draft.OpensSpan(token + 1))
        {
            // شبه المحلل الأداء بـ"الآلة".
            return true;
        }

        if (key.Length >= 6 && key[0] == 'ب' && !draft.Has(token - 1, WordTraits.Preposition) && (draft.Tokens.Original(token)[^1] == 'ة' || key.StartsWith("بال") || draft.HasPronounEnding(token))
            && (HeadTraits(token) & (CommonNoun | WordTraits.NameTrigger | WordTraits.GivenName)) == 0)
        {
            // توعد الوزير بمحاسبة …: the verb's object with its preposition.
            return true;
        }

        if (!draft.Has(token, WordTraits.Preposition))
        {
            // قال الوزير للوكالة; but المدير العام للوكالة الدولية.
            return key[0] == 'ل' && key.Length > 3 && !(key.StartsWith("لل") && draft.Has(token - 1, WordTraits.Adjective) && draft.Has(token + 1, WordTraits.Definite)) && (SettingWords.IsAudience(key) || SourceNames.Contains(key[1..]));
        }

        return key switch
        {
            "في" => draft.IsWord(token + 1) && SettingWords.IsOccasion(draft.Tokens.Key(token + 1)),
            "باسم" or "لشوون" or "من" or "ب" or "داخل" or "شرق" or "غرب" or "شمال" or "جنوب" or "لدي" or "ضمن" or "بوكاله" => false,
            // The verb's own preposition (أكد على، دعا إلى), unless the word before takes it: المشرف على.
            "علي" => !EndsLike(token - 1, "مشرف", "قائم", "مطلع", "وصي"),
            "عن" => !EndsLike(token - 1, "مسوول", "مسءول", "مسئول", "مدافع", "صادر", "صادره", "ممثل"),
            "الي" => true,
            _ => true,
        };
    }
}
