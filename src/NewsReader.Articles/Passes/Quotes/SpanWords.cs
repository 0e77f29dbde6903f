using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Passes.Attributions;
using NewsReader.Articles.Passes.Speakers;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Quotes;

/// <summary>What the words inside and right before a span between marks tell of its kind.</summary>
internal sealed class SpanWords(Draft draft)
{
    /// <summary>A span of so many words is a clause whether or not a verb is recognised in it.</summary>
    private const int SurelyClause = 12;

    /// <summary>How far around a span its words are looked for again, in tokens: a long story's length, so that the time stays linear.</summary>
    private const int RepetitionWindow = 800;

    /// <summary>The kind that the noun before the span demands (صحيفة "…"، فيلم "…"), or null.</summary>
    public (QuoteKind Kind, bool IsDefinite)? Trigger(MarkedSpan span)
    {
        var left = IsAttached(span.Open - 1) ? span.Open - 2 : span.Open - 1;
        var first = draft.Sentences.Count == 0 ? 0 : Math.Max(0, left - 2);
        for (var i = left; i >= first; i--)
        {
            if (draft.IsMarked(i) || draft.Tokens.Kind(i) == TokenKind.Punctuation)
            {
                return null;
            }

            var traits = draft.Notes[i].Traits;
            if (i < left && !IsAdjective(i + 1))
            {
                return null;
            }

            if ((traits & WordTraits.TermTrigger) != 0 && i == left)
            {
                return (QuoteKind.Term, false);
            }

            if ((traits & WordTraits.SloganTrigger) != 0 && i == left)
            {
                return ((traits & WordTraits.TitleTrigger) != 0 ? QuoteKind.Name : QuoteKind.Other, false);
            }

            if ((traits & (WordTraits.TitleTrigger | WordTraits.NameTrigger)) != 0)
            {
                // مجموعة الأزمات الدولية has its name already, unless a short one follows: شركة التعدين الكندية «لا مانشا».
                return (QuoteKind.Name, (traits & WordTraits.Definite) != 0 || (i < left && draft.Words(span.First, span.End) > 3));
            }
        }

        return null;
    }

    /// <summary>Whether the span holds a clause: a finite verb, a clause particle, a pronoun as subject.</summary>
    public bool HasClause(MarkedSpan span) => HasClause(span, span.End);

    /// <summary>The same before any الذي or أن: a noun with a relative clause is no clause itself.</summary>
    private bool HasMainClause(MarkedSpan span)
    {
        var end = span.First;
        while (end < span.End && !draft.Has(end, WordTraits.Relative | WordTraits.That))
        {
            end++;
        }

        return HasClause(span, end == span.First ? span.End : end);
    }

    private bool HasClause(MarkedSpan span, int end)
    {
        for (var i = span.First; i < end; i++)
        {
            if (draft.Has(i, WordTraits.Clause))
            {
                return true;
            }

            var key = draft.Tokens.Key(i);
            var initial = key.Length > 4 && key[0] is 'و' ? key[1] : key[0];
            if (draft.IsWord(i) && key.Length >= 4 && VerbForms.LooksFinite(draft, i) && (initial is 'ي' || (initial == 'س' && key.Length > 4) || (i == span.First && initial != 'ف' && initial != 'س')))
            {
                return true;
            }

            if (CueLexicon.Find(key) is { IsFinite: true } || (i == span.First && end - i > 2 && IsFirstPersonPlural(key)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>حققنا، وصلنا; names end so behind a long vowel: فيينا، كورونا.</summary>
    private static bool IsFirstPersonPlural(ReadOnlySpan<char> key) => key.Length > 4 && key.EndsWith("نا") && key[^3] is not ('ا' or 'و' or 'ي');

    /// <summary>Whether speech is a clause or more. What follows أن is one by grammar; what follows a colon or the verb itself is one unless it is very short.</summary>
    public bool IsStatement(MarkedSpan span, Attribution? attribution)
    {
        var count = draft.Words(span.First, span.End);
        if (count >= SurelyClause || HasMainClause(span))
        {
            return true;
        }

        if (attribution?.Rule == "floating" && count >= 4)
        {
            return true;
        }

        if (attribution is null || attribution.Content != span.Open)
        {
            return false;
        }

        if (count >= 2 && draft.Tokens.Key(span.First) is ['ن', _, _, _, ..] && !draft.Has(span.First, WordTraits.Organisation | WordTraits.Role | WordTraits.Document))
        {
            // نريد، نطالب: the first person plural opens a clause.
            return true;
        }

        if (attribution.That >= 0)
        {
            // أنه، بأنها: the pronoun may be the whole subject, and the span its predicate.
            return count >= (draft.Tokens.Key(attribution.That) is "ان" or "بان" or "وبان" or "فان" ? 2 : 4);
        }

        return count >= (attribution.HasColon ? 3 : 4) && (attribution.HasColon || attribution.Form.Frame == CueFrame.Strong) && !BeginsWithPreposition(span)
            && !draft.Has(span.Open - 1, WordTraits.Preposition);
    }

    /// <summary>في حديث لـ"العربية.نت": an attached ل before a short name says to whom somebody spoke.</summary>
    public bool IsAudience(MarkedSpan span) =>
        IsAttached(span.Open - 1) && draft.Tokens.Key(span.Open - 1) is "ل" && draft.Words(span.First, span.End) <= 4 && !HasClause(span)
        && (SourceNames.Contains(draft.Tokens.Key(span.First)) || draft.Tokens.Kind(span.Open - 2) == TokenKind.Word && (SettingWords.IsOccasion(draft.Tokens.Key(span.Open - 2)) || CueLexicon.Find(draft.Tokens.Key(span.Open - 2)) is not null || draft.Has(span.Open - 2, WordTraits.Adverb)));

    public bool BeginsWithPreposition(MarkedSpan span) => draft.Has(span.First, WordTraits.Preposition)
        || (draft.Tokens.Key(span.First) is ['ب', _, _, _, ..] && draft.Tokens.Original(span.First)[^1] == 'ة');

    public bool IsForeign(MarkedSpan span) => draft.Tokens.First(span.First) is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    public bool IsDefinite(MarkedSpan span)
    {
        var key = draft.Tokens.Key(span.First);
        return key.Length > 3 && key[0] == 'ا' && key[1] == 'ل';
    }

    /// <summary>Whether the same words stand elsewhere in the story: a name or term is repeated, a remark isn't.</summary>
    public bool IsRepeated(MarkedSpan span)
    {
        var count = span.End - span.First;
        var limit = Math.Min(draft.Tokens.Count - count, span.First + RepetitionWindow);
        for (var start = Math.Max(draft.HeadlineBlock?.End ?? 0, span.First - RepetitionWindow); start <= limit; start++)
        {
            if (start == span.First)
            {
                continue;
            }

            var i = 0;
            while (i < count && draft.Tokens.Key(start + i).SequenceEqual(draft.Tokens.Key(span.First + i)))
            {
                i++;
            }

            if (i == count && count > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the token is a particle written on to the mark: و"، لـ".</summary>
    public bool IsAttached(int token) => token >= 0 && draft.Tokens.TouchesNext(token) && draft.Tokens.Key(token).Length <= 2 && draft.IsWord(token);

    /// <summary>اتفاقية …، منظمة …: a noun phrase that begins like the name of a body or document and has no verb.</summary>
    public bool BeginsAsName(MarkedSpan span) => draft.Has(span.First, WordTraits.Organisation | WordTraits.Document) && !HasClause(span);

    public bool LooksLikeName(MarkedSpan span) =>
        IsForeign(span) || IsRepeated(span) || draft.Has(span.Open - 1, WordTraits.Organisation | WordTraits.Role | WordTraits.Document)
        || (draft.Words(span.First, span.End) >= 2 && draft.Has(span.First, WordTraits.Organisation | WordTraits.Document));

    private bool IsAdjective(int token)
    {
        var key = draft.Tokens.Key(token);
        return draft.Has(token, WordTraits.Definite) || key.EndsWith("يه") || (key.Length > 3 && key[^1] == 'ي');
    }
}
