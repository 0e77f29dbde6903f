using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Passes.Speakers;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Attributions;

/// <summary>Finds the words that name the speaker: behind the verb (91 % of news copy), before it, or behind عن when the words are relayed.</summary>
internal sealed partial class SubjectPhrase(Draft draft)
{
    /// <summary>Longest description between a verb and its content that is read as its subject.</summary>
    private const int LongestSubject = 32;

    /// <summary>Longest adjunct before the first verb of a sentence, in tokens.</summary>
    private const int LongestLead = 8;

    /// <summary>Longest name between marks inside a subject, in words.</summary>
    private const int LongestName = 6;

    /// <summary>Fills subject and relay of an attribution.</summary>
    /// <param name="attribution">The attribution, whose cue and content are known.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="end">Index of the token that ends the clause's head: the particle, colon or mark, or where the search stopped.</param>
    public void Fill(Attribution attribution, Sentence sentence, int end)
    {
        if (attribution.Form.Frame == CueFrame.Relay && FillRelay(attribution, end))
        {
            return;
        }

        if (attribution.Form.Frame == CueFrame.Document)
        {
            FillDocument(attribution, sentence, end);
            return;
        }

        if (attribution.Form.Shape is CueShape.Participle or CueShape.Noun)
        {
            // اكتفى المحامي بالقول.
            var isManner = attribution.Form.Shape == CueShape.Participle || draft.Tokens.Key(attribution.Cue).StartsWith("بال");
            if (isManner && !draft.HasAttribution(attribution.Sentence))
            {
                attribution.Subject = OfMainVerb(attribution.Cue, sentence);
            }

            return;
        }

        if (attribution.Form is { Lemma: "وصف", IsFinite: true } && ObjectBefore(attribution.CueEnd, end) is { } described)
        {
            end = described;
            if (end == attribution.CueEnd)
            {
                attribution.Subject = Before(attribution.Cue, sentence, attribution.Form);
                return;
            }
        }

        var start = SkipLead(attribution.CueEnd, end);
        var after = attribution.Form.Gender == Gender.Plural ? default : Bound(start, Math.Min(end, start + LongestSubject));
        var follows = start == attribution.CueEnd && sentence.Block >= 0;
        var before = Before(attribution.Cue, sentence, attribution.Form);
        if (!after.IsEmpty && follows && !(!before.IsEmpty && IsHead(before.First) && !IsHead(after.First)))
        {
            attribution.Subject = after;
        }
        else if (!before.IsEmpty)
        {
            attribution.Subject = before;
            attribution.Rule = "subject-verb";
        }
        else if (!after.IsEmpty && Agrees(after, attribution.Form) && (attribution.Content >= 0 || follows)
            && (IsHead(after.First) || (IsShortLead(attribution.CueEnd, start) && !VerbForms.LooksFinite(draft, after.First))))
        {
            attribution.Subject = after;
        }
        else if (follows && attribution.Content >= 0 && attribution.Content <= attribution.CueEnd + 1 && draft.Tokens.Key(attribution.Cue)[0] == 'و'
            && !draft.HasAttribution(attribution.Sentence) && OfVerb(BehindLead(sentence, attribution.Cue), attribution.Cue) is { IsEmpty: false } acting
            && draft.Has(acting.First, WordTraits.Role | WordTraits.Honorific) && Agrees(acting, attribution.Form))
        {
            // دافع رئيس النادي عن سياسته وقال إن.
            attribution.Subject = acting;
            attribution.Rule = "subject-verb";
        }
    }

    /// <summary>A word that heads a subject even behind an adjunct: an office, a body, a source.</summary>
    private bool IsHead(int token) =>
        draft.Has(token, WordTraits.Role | WordTraits.Honorific | WordTraits.Organisation | WordTraits.Unnamed) && !draft.Has(token, WordTraits.Prefixed);

    /// <summary>The noun phrase that begins at a token and ends before a limit.</summary>
    public TokenRange Bound(int start, int limit)
    {
        var end = start;
        while (end < limit && !EndsPhrase(end, start))
        {
            if (draft.SpanOpenedAt(end) is { } words && draft.Words(words.First, words.End) > LongestName)
            {
                break;
            }

            end = draft.SpanOpenedAt(end) is { } span ? Math.Min(span.Close + 1, limit) : end + 1;
        }

        while (end > start && (draft.Tokens.Kind(end - 1) == TokenKind.Punctuation || (draft.Has(end - 1, WordTraits.Time | WordTraits.Adverb) && !(end - 1 > start && draft.IsTitleOfPaper(end - 1)))) && !draft.IsMarked(end - 1))
        {
            end--;
        }

        return new TokenRange(start, end);
    }

    /// <summary>ودافعت ماي عن …، قائلة: a participle speaks for the subject of the sentence's first verb, even if that is no word of saying.</summary>
    public TokenRange OfMainVerb(int cue, Sentence sentence) => OfVerb(sentence.First, cue);

    /// <summary>في المقابل، دافع رئيس النادي: where a sentence goes on behind a short adjunct.</summary>
    private int BehindLead(Sentence sentence, int end)
    {
        if (draft.Has(sentence.First, WordTraits.Preposition | WordTraits.Adverb | WordTraits.Time))
        {
            for (var i = sentence.First + 1; i < Math.Min(end, sentence.First + LongestLead); i++)
            {
                if (draft.IsComma(i))
                {
                    return i + 1;
                }
            }
        }

        return sentence.First;
    }

    private TokenRange OfVerb(int verb, int cue)
    {
        if (!draft.IsWord(verb) || draft.IsMarked(verb) || (draft.Notes[verb].Traits & ~WordTraits.Joined) != 0 || draft.Tokens.Key(verb).Length < 3)
        {
            return default;
        }

        var subject = Bound(verb + 1, Math.Min(cue, verb + 1 + LongestSubject));
        return subject.IsEmpty || draft.Has(subject.First, WordTraits.Prefixed) ? default : subject;
    }

    /// <summary>نقلت وكالة X عن Y قوله: the words are Y's, the relay is X.</summary>
    private bool FillRelay(Attribution attribution, int end)
    {
        for (var i = attribution.CueEnd; i < end; i++)
        {
            // عن, or على لسان.
            if (draft.IsMarked(i) || !(draft.Tokens.Is(i, "عن") || (draft.Tokens.Is(i, "لسان") && draft.Tokens.Is(i - 1, "علي"))))
            {
                continue;
            }

            var relay = new TokenRange(SkipLead(attribution.CueEnd, i), draft.Tokens.Is(i, "عن") ? i : i - 1);
            var start = i + 1;
            var stop = start;
            while (stop < end && !(draft.Notes[stop].Cue is { Shape: CueShape.Noun or CueShape.Participle }) && (stop == start || !EndsPhrase(stop, start)))
            {
                stop++;
            }

            attribution.Relay = relay;
            attribution.Subject = new TokenRange(start, stop);
            attribution.Rule = "relayed";
            return stop > start;
        }

        return false;
    }

    /// <summary>جاء في البيان، بيان … جاء فيه: the words are the document's.</summary>
    private void FillDocument(Attribution attribution, Sentence sentence, int end)
    {
        attribution.Rule = "document";
        if (draft.Tokens.Is(attribution.CueEnd, "في"))
        {
            attribution.Subject = Bound(attribution.CueEnd + 1, end);
            return;
        }

        for (var i = attribution.Cue - 1; i >= sentence.First; i--)
        {
            if (draft.Has(i, WordTraits.Document) && !draft.IsMarked(i))
            {
                attribution.Subject = Bound(i, attribution.Cue);
                return;
            }
        }
    }

    private bool EndsPhrase(int token, int start)
    {
        if (draft.IsMarked(token))
        {
            return false;
        }

        if (draft.Tokens.Kind(token) == TokenKind.Punctuation)
        {
            return draft.Tokens.First(token) switch
            {
                '،' or ',' => !IsApposition(token, start),
                '-' or '–' => token == start || !draft.Tokens.TouchesNext(token - 1),
                '.' or '#' or '\'' or '/' => false,
                '(' or ')' => false,
                _ => true,
            };
        }

        if (draft.Has(token, WordTraits.That | WordTraits.Relative | WordTraits.Conjunction) || (token > start && HasTanwin(token)))
        {
            return true;
        }

        if (token == start)
        {
            return (draft.Has(token, WordTraits.Preposition | WordTraits.Clause) && !(draft.Tokens.Is(token, "كل") && draft.Tokens.Is(token + 1, "من")))
                || draft.Tokens.Kind(token) == TokenKind.Number
                || (draft.Notes[token].Cue is { IsFinite: true } && !draft.Has(token, WordTraits.Role | WordTraits.Unnamed)) || IsAccusative(token) || IsYear(token) || IsVerbWithObject(token) || HasPronoun(token);
        }

        if (draft.Tokens.Key(token)[0] == 'ي' && VerbForms.LooksFinite(draft, token))
        {
            // اتحاد الكرة يرفض: the verb ends the phrase.
            return true;
        }

        if (draft.Tokens.Key(token) is "هذا" or "هذه" or "ذلك" or "تلك" or "هولاء" && draft.Tokens.Key(token - 1) is not (['ب' or 'ل' or 'ك', _, _, _, ..])
            && (draft.Has(token - 1, WordTraits.Definite) || !draft.Has(token - 1, WordTraits.Role | WordTraits.Organisation | WordTraits.Document | WordTraits.Unnamed | WordTraits.Preposition)))
        {
            // نفت زوجته هذه التهم; but رئيس هذه اللجنة is one office.
            return true;
        }

        return draft.Notes[token].Cue is { Shape: not CueShape.Noun } cue && (cue.Frame is CueFrame.Strong or CueFrame.Relay) && !draft.Has(token, WordTraits.Definite | WordTraits.Role);
    }

    /// <summary>An indefinite accusative (مزيداً) is an object, never a subject.</summary>
    private bool IsAccusative(int token)
    {
        // المتظاهرين: the accusative plural with the article; short words such as الحسين are names, and so is الكرملين.
        var key = draft.Tokens.Key(token);
        return HasTanwin(token) || (key.Length >= 7 && key.StartsWith("ال") && key.EndsWith("ين") && !draft.Has(token, WordTraits.Organisation));
    }

    private bool HasTanwin(int token)
    {
        var word = draft.Tokens.Original(token);
        return word.Length > 3 && (word[^1] == '\u064B' || word[^2] == '\u064B');
    }

    /// <summary>نشرته، بثها: a verb with its object as pronoun, in a clause that describes the noun before it.</summary>
    private bool IsVerbWithObject(int token)
    {
        var key = draft.Tokens.Key(token);
        return (key.Length > 4 && key.EndsWith("ه") && CueLexicon.Find(key[..^1]) is { Shape: CueShape.Perfect })
            || (key.Length > 5 && key.EndsWith("ها") && CueLexicon.Find(key[..^2]) is { Shape: CueShape.Perfect });
    }

    /// <summary>أعلن انسحابه: a noun with its owner's pronoun is what the verb is about; an office with a pronoun (محاميه) can be a subject.</summary>
    private bool HasPronoun(int token)
    {
        var key = draft.Tokens.Key(token);
        return key.Length >= 4 && !draft.Has(token, WordTraits.Role | WordTraits.GivenName | WordTraits.Definite | WordTraits.Honorific)
            && (draft.Tokens.Original(token)[^1] == 'ه' || (key.Length > 5 && (key.EndsWith("ها") || key.EndsWith("هم"))));
    }

    private bool IsYear(int token) =>
        draft.Tokens.Key(token) is "عام" or "العام" or "سنه" or "السنه" && token + 1 < draft.Tokens.Count && draft.Tokens.Kind(token + 1) == TokenKind.Number;

    /// <summary>الرئيس الروسي، فلاديمير بوتين، and ليون بانيتا، وزير الدفاع، : a comma inside the subject, closed by another or by the content.</summary>
    private bool IsApposition(int comma, int start)
    {
        if (comma == start || comma + 1 >= draft.Tokens.Count || comma - start > 16)
        {
            return false;
        }

        var next = comma + 1;
        if (!draft.IsWord(next) || draft.Has(next, WordTraits.Preposition | WordTraits.That | WordTraits.Time | WordTraits.Adverb | WordTraits.Relative | WordTraits.Conjunction | WordTraits.Clause))
        {
            return false;
        }

        if (draft.Notes[next].Cue is { } cue && !draft.Has(next, WordTraits.Definite | WordTraits.Role))
        {
            return cue.Shape == CueShape.Noun;
        }

        return draft.Tokens.Key(next)[0] != 'و' || draft.Has(next, WordTraits.Role);
    }

    /// <summary>لكن المفوضية قالت: the noun phrase that ends at the verb, when the clause begins with it.</summary>
    private TokenRange Before(int cue, Sentence sentence, CueForm form)
    {
        if (draft.Tokens.Key(cue)[0] == 'ف' && draft.Tokens.Key(sentence.First) is "اما" or "واما")
        {
            // أما عدنان، وهو أحد السكان، فقال: the topic is the subject.
            return Bound(sentence.First + 1, Math.Min(cue, sentence.First + 1 + LongestSubject));
        }

        var end = cue;
        while (end > sentence.First && !draft.IsMarked(end - 1) && (draft.IsComma(end - 1) || draft.Has(end - 1, WordTraits.Adverb | WordTraits.Time)))
        {
            end--;
        }

        if (draft.Tokens.Key(cue)[0] is 'و' or 'ف' && CueLexicon.Find(draft.Tokens.Key(cue)[1..]) is not null && !draft.Tokens.Is(sentence.First, "اما"))
        {
            return default;
        }

        if (draft.Has(end - 1, WordTraits.Relative) && end - 1 > sentence.First)
        {
            end--;
        }

        var start = end;
        while (start > sentence.First && end - start < LongestSubject)
        {
            var token = start - 1;
            if (!draft.IsMarked(token) && StopsBackward(token, end))
            {
                break;
            }

            start = token;
        }

        while (start < end && (draft.Tokens.Kind(start) == TokenKind.Punctuation || draft.Tokens[start].KeyLength == 1 || draft.Has(start, WordTraits.Adverb)))
        {
            start++;
        }

        var begins = start <= sentence.First + 1 || draft.IsComma(start - 1) || draft.Has(start - 1, WordTraits.Conjunction | WordTraits.Adverb | WordTraits.That | WordTraits.Copula | WordTraits.Clause)
            || draft.Tokens.Is(start - 1, "ان") || draft.Tokens.Is(start - 1, "الا") || draft.Tokens.Is(start - 1, "اما");
        if (!begins || start >= end || draft.Has(start, WordTraits.Preposition | WordTraits.Prefixed) || end - start > 14 || IsAccusative(start) || VerbForms.LooksFinite(draft, start))
        {
            return default;
        }

        var range = new TokenRange(start, end);
        return Agrees(range, form) ? range : default;
    }

    private bool StopsBackward(int token, int end)
    {
        if (draft.Has(token, WordTraits.That | WordTraits.Conjunction | WordTraits.Copula | WordTraits.Relative))
        {
            return true;
        }

        if (draft.Notes[token].Cue is { IsFinite: true })
        {
            return true;
        }

        return draft.Tokens.Kind(token) == TokenKind.Punctuation && draft.Tokens.First(token) is '؛' or ';' or ':' or '.' or '،' or ',' or '؟';
    }

    private bool Agrees(TokenRange subject, CueForm form)
    {
        var key = draft.Tokens.Key(subject.First);
        if (form.Gender == Gender.Masculine && draft.Has(subject.First, WordTraits.Role) && draft.Tokens.Original(subject.First)[^1] == 'ة')
        {
            return false;
        }

        if (form.Gender == Gender.Feminine && draft.Has(subject.First, WordTraits.Role | WordTraits.Honorific) && draft.Has(subject.First, WordTraits.Definite))
        {
            return key[^1] is 'ه' or 'ا' || key.EndsWith("ات");
        }

        return form.Gender != Gender.Feminine || key.EndsWith("ه") || key.EndsWith("ات") || key.EndsWith("اء") || key.EndsWith("ا") || subject.Count > 1 || !draft.Has(subject.First, WordTraits.Role);
    }
}
