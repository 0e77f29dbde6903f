using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Attributions;

/// <summary>Reads the clause of a word of saying: verb, subject, particle, content.</summary>
internal sealed class CueClause(Draft draft)
{
    /// <summary>Farthest that the content may stand from its cue, in tokens; a subject with office, place and occasion has up to 35.</summary>
    private const int FarthestContent = 45;

    /// <summary>The same for words with other uses, whose content must follow more closely.</summary>
    private const int FarthestWeakContent = 28;

    /// <summary>The same for words that are cues only before أن: their subject is short.</summary>
    private const int FarthestAnContent = 10;

    /// <summary>The same for words that are cues only before a quotation.</summary>
    private const int FarthestQuote = 14;

    private readonly SubjectPhrase subjects = new(draft);

    /// <summary>The attribution whose cue stands at a token, or null when the word isn't used as a cue there.</summary>
    public Attribution? At(int cue, CueForm form, int number, Sentence sentence)
    {
        if (form.Frame == CueFrame.Document && draft.Tokens.Is(cue, "ورد") && !draft.Tokens.Is(cue + 1, "في") && CueLexicon.Find("رد") is { } answered)
        {
            // ورد الوزير is و with رد, not ورد.
            form = answered;
        }

        if (draft.Has(cue - 1, WordTraits.Background) || IsOtherUse(cue, form, sentence))
        {
            return null;
        }

        var content = FindContent(cue, form, sentence);
        if (content.Start < 0 && form.Frame is CueFrame.An or CueFrame.Quote or CueFrame.Document)
        {
            return null;
        }

        if (form.Frame == CueFrame.About && !HasAbout(cue, sentence))
        {
            return null;
        }

        if (form.Frame == CueFrame.An && content.That < 0)
        {
            return null;
        }

        if (form.Frame == CueFrame.Quote && content.That >= 0 && !draft.OpensSpan(content.Start))
        {
            return null;
        }

        var attribution = new Attribution
        {
            Cue = cue,
            CueEnd = cue + 1,
            Form = form,
            Sentence = number,
            That = content.That,
            Content = content.Start,
            HasColon = content.HasColon,
        };
        subjects.Fill(attribution, sentence, content.End);
        if (form.IsFinite && cue > sentence.First && draft.Tokens.Key(cue - 1) is "كما" or "حسبما" or "مثلما" && (draft.IsComma(cue - 2) || draft.Tokens.Is(cue - 1, "حسبما"))
            && content.That < 0 && !attribution.Subject.IsEmpty)
        {
            // …، كما ذكرت مصادر: the words stand before.
            attribution.Follows = true;
            attribution.Content = -1;
            attribution.Rule = "as-said";
            return attribution;
        }

        return Counts(attribution, sentence.Block < 0) ? attribution : null;
    }

    /// <summary>A cue without content only matters when it names who acts: the next verb may inherit him.</summary>
    private static bool Counts(Attribution attribution, bool inHeadline)
    {
        if (attribution is { Form.Frame: CueFrame.Relay, Rule: not "relayed", That: < 0, HasColon: false })
        {
            return false;
        }

        if (attribution.Content >= 0)
        {
            // A bare noun such as تصريح introduces only what follows at once.
            return attribution.Form is not { Shape: CueShape.Noun, Gender: Gender.Unknown } || attribution.Content - attribution.CueEnd <= 2;
        }

        return attribution.Form.IsFinite && !attribution.Subject.IsEmpty && !inHeadline && attribution.Form.Frame is not (CueFrame.Quote or CueFrame.Relay);
    }

    private bool IsOtherUse(int cue, CueForm form, Sentence sentence)
    {
        var tokens = draft.Tokens;
        if (form.Shape is CueShape.Perfect)
        {
            // بعد إعلان، من ذكر: after a preposition the letters are a noun's.
            if (cue > sentence.First && draft.Has(cue - 1, WordTraits.Preposition) && !draft.Has(cue - 1, WordTraits.That))
            {
                return !tokens.Is(cue - 1, "منذ") && !tokens.Is(cue - 1, "حتي");
            }

            if (cue > sentence.First && tokens.Key(cue - 1) is "عدم" or "بعدم" or "لعدم" or "وعدم" or "بدون" or "وبدون")
            {
                // فضل عدم ذكر اسمه.
                return true;
            }

            // لم يقل، لا يستبعد: a denied saying is no saying, but the subject stays in mind.
        }

        if (form is { Lemma: "سأل", Shape: CueShape.Noun } && cue > sentence.First && draft.Has(cue - 1, WordTraits.Preposition))
        {
            // ولدى سؤاله عن مستقبله، رد: whoever is asked answers with the verb behind.
            return true;
        }

        if (cue > 0 && form.IsFinite && tokens.Key(cue - 1) is "لا" or "لم" or "لن" or "ولا" or "ولم" or "ولن" && form.Lemma is not ("استبعد" or "نفى" or "أنكر" or "رفض"))
        {
            // لم يقل، لا يتوقع: nothing is said.
            return true;
        }

        if (form.Frame == CueFrame.Document)
        {
            return draft.Tokens.Key(Math.Min(cue + 1, tokens.Count - 1)) is not ("في" or "فيه" or "فيها");
        }

        if (form.Lemma == "بين")
        {
            return !IsClauseStart(cue, sentence) && !draft.Tokens.Original(cue).Contains('\u0651');
        }

        return form.Lemma == "ذكر" && form.Shape == CueShape.Imperfect && IsImpersonal(cue);
    }

    /// <summary>يذكر أن، يشار إلى أن: background is told, nobody speaks.</summary>
    private bool IsImpersonal(int cue) =>
        draft.Tokens.Is(cue + 1, "ان") || draft.Tokens.Is(cue + 1, "انه") || draft.Tokens.Is(cue + 1, "انها");

    /// <summary>عبّر الوزير عن: the preposition must follow, with at most a subject between.</summary>
    private bool HasAbout(int cue, Sentence sentence)
    {
        for (var i = cue + 1; i < Math.Min(sentence.End, cue + 14); i++)
        {
            if (draft.Tokens.Is(i, "عن") || draft.Tokens.Is(i, "عما"))
            {
                return true;
            }

            if (draft.Has(i, WordTraits.Preposition) && draft.Has(cue, WordTraits.Preposition))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsClauseStart(int token, Sentence sentence) =>
        token == sentence.First || draft.IsComma(token - 1) || draft.Tokens.Key(token)[0] == 'و'
        || draft.Has(token - 1, WordTraits.Time | WordTraits.Adverb);

    private (int Start, int That, bool HasColon, int End) FindContent(int cue, CueForm form, Sentence sentence)
    {
        var tokens = draft.Tokens;
        var reach = form.Frame switch
        {
            CueFrame.Strong or CueFrame.Relay or CueFrame.Document => FarthestContent,
            CueFrame.An => FarthestAnContent,
            CueFrame.Quote => FarthestQuote,
            _ => FarthestWeakContent,
        };
        var limit = Math.Min(sentence.End, cue + 1 + reach);
        for (var i = cue + 1; i < limit; i++)
        {
            if (draft.SpanOpenedAt(i) is { } span)
            {
                if (IsNameInSubject(span, cue, sentence))
                {
                    i = Math.Min(span.Close, limit);
                    continue;
                }

                return (i, -1, draft.IsColon(i - 1), i);
            }

            if (draft.IsColon(i) && i + 1 < sentence.End)
            {
                return (i + 1, -1, true, i);
            }

            if (draft.Has(i, WordTraits.That) && !IsCondition(i) && (i == cue + 1 || !draft.Has(i - 1, WordTraits.NotContent)))
            {
                var start = i + 1;
                // أنه في حال …: the content begins behind the particle, whatever follows.
                return start < sentence.End ? (start, i, false, i) : (-1, -1, false, i);
            }

            if (i > cue + 1 && StopsSearch(i, form, cue))
            {
                return (-1, -1, false, i);
            }
        }

        return (-1, -1, false, limit);

        bool IsCondition(int i) => tokens.Is(i, "ان") && tokens.First(i) == 'إ' && (tokens.Is(i + 1, "كان") || tokens.Is(i + 1, "كانت") || tokens.Is(i + 1, "لم"));
    }

    /// <summary>Another word of saying takes over: its words are not this cue's.</summary>
    private bool StopsSearch(int i, CueForm form, int cue)
    {
        if (draft.Notes[i].Cue is not { } other || other.Frame is CueFrame.An or CueFrame.Quote or CueFrame.Document)
        {
            return false;
        }

        // نقلت … عن … قوله: the noun belongs to the relaying verb. تابع قائلا: the participle only repeats the verb.
        if (form.Frame == CueFrame.Relay || i == cue + 1)
        {
            return false;
        }

        return other.Shape switch
        {
            CueShape.Noun => false,
            // وقال متوعدا: "…": a participle right before the words only tells the manner.
            CueShape.Participle => draft.IsComma(i - 1) || other.Lemma == form.Lemma || other.Lemma == "قال" || !(draft.IsColon(i + 1) || draft.OpensSpan(i + 1)),
            // A verb behind الذي or ما belongs to the subject's description.
            _ => !draft.Has(i - 1, WordTraits.Relative | WordTraits.Preposition) && other.Frame == CueFrame.Strong && (draft.Tokens.Key(i)[0] == 'و' || draft.IsComma(i - 1)),
        };
    }

    /// <summary>قالت صحيفة "X" إن: a short name between marks belongs to the subject when the real content follows.</summary>
    private bool IsNameInSubject(MarkedSpan span, int cue, Sentence sentence)
    {
        if (span.IsUnclosed || draft.Words(span.First, span.End) > 5 || draft.IsColon(span.Open - 1))
        {
            return false;
        }

        if (draft.Has(span.Close + 1, WordTraits.That) && span.Open > cue + 1)
        {
            // الوكالة الرسمية "إرنا" أن: what follows at once shows that the words are still to come.
            return true;
        }

        var named = draft.Has(span.Open - 1, WordTraits.NameTrigger | WordTraits.TitleTrigger | WordTraits.Organisation | WordTraits.Role)
            || (draft.Has(span.Open - 1, WordTraits.TermTrigger) && !draft.Has(span.Open - 1, WordTraits.Prefixed))
            || draft.Tokens.Is(span.Open - 1, "ل")
            || draft.Tokens.Key(span.Open - 1) is "الي" or "مع" or "من" or "في" or "عبر" or "لدي";
        if (!named && span.Open != cue + 1)
        {
            return false;
        }

        for (var i = span.Close + 1; i < Math.Min(sentence.End, span.Close + 25); i++)
        {
            if (draft.Has(i, WordTraits.That) || draft.IsColon(i) || (draft.OpensSpan(i) && span.Open > cue + 1))
            {
                return true;
            }
        }

        return named && span.Open != cue + 1 && draft.Has(span.Open - 1, WordTraits.NameTrigger | WordTraits.TitleTrigger);
    }
}
