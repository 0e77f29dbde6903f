using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Passes.Attributions;
using NewsReader.Articles.Passes.Speakers;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Quotes;

/// <content>Which word of saying a span belongs to.</content>
internal sealed partial class SpanJudge
{
    /// <summary>The nearest word of saying before the span in its sentence.</summary>
    private Attribution? Before(MarkedSpan span, int sentence)
    {
        Attribution? fallback = null;
        var first = draft.FirstAttributionOf(sentence);
        var last = LastBefore(span.Open);
        for (var i = last; i >= Math.Max(first, last - FarthestBack); i--)
        {
            var attribution = draft.Attributions[i];
            if (attribution.CueEnd > span.Open || attribution.Follows)
            {
                continue;
            }

            // A noun such as بيان only helps when no verb introduces the words.
            if (attribution.Form is { Shape: CueShape.Noun, Gender: Gender.Unknown, Class: not CueClass.Attribute })
            {
                fallback ??= attribution;
                continue;
            }

            if (attribution.Form is { Frame: CueFrame.Weak, IsFinite: true } && attribution.That < 0 && !attribution.HasColon && Outer(i, attribution) is { } outer)
            {
                return outer;
            }

            return attribution;
        }

        return fallback;
    }

    /// <summary>قال … إن القاعة حثت "…": a weak word inside a report leaves the words to the reporter.</summary>
    private Attribution? Outer(int index, Attribution inner)
    {
        for (var i = index - 1; i >= Math.Max(0, index - FarthestBack) && draft.Attributions[i].Sentence == inner.Sentence; i--)
        {
            if (draft.Attributions[i] is { That: >= 0, Form.Frame: CueFrame.Strong, Follows: false } outer && outer.Content <= inner.Cue)
            {
                return outer;
            }
        }

        return null;
    }

    /// <summary>The last word of saying before a place whose speaker is known, however many sentences back.</summary>
    private Attribution? LastSpeaking(int token)
    {
        var last = LastBefore(token);
        for (var i = last; i >= Math.Max(0, last - FarthestBack); i--)
        {
            if (draft.Attributions[i] is { Follows: false, Entry: not null } attribution)
            {
                return attribution;
            }
        }

        return null;
    }

    /// <summary>The index of the last attribution whose cue stands before a token, or -1.</summary>
    private int LastBefore(int token)
    {
        int low = 0, high = draft.Attributions.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (draft.Attributions[middle].Cue < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>The attribution right behind the span: "…" حسب تعبيره، "…"، قال فلان.</summary>
    private Attribution? After(MarkedSpan span, int sentence)
    {
        var token = span.Close + 1;
        while (draft.IsComma(token) || (token < draft.Tokens.Count && (draft.Tokens.Is(token, "كما") || draft.Tokens.Is(token, "هكذا"))))
        {
            token++;
        }

        var reach = token + 2;
        var sentenceEnd = sentence >= 0 ? draft.Sentences[sentence].End : 0;
        for (var i = LastBefore(span.Open) + 1; i < draft.Attributions.Count && draft.Attributions[i].Sentence == sentence && draft.Attributions[i].Cue < token + FarthestAfter; i++)
        {
            var attribution = draft.Attributions[i];
            if (attribution.Sentence == sentence && attribution.Cue >= token && attribution.Follows && attribution.Rule != "own-words" && attribution.Cue < sentenceEnd)
            {
                return attribution;
            }

            if (attribution.Sentence == sentence && attribution.Cue >= token && attribution.Cue < reach
                && (attribution.Follows || (attribution.Form.IsFinite && attribution.Content < 0 && !attribution.Subject.IsEmpty && attribution.Cue == token)))
            {
                return attribution;
            }
        }

        return null;
    }

    private bool StandsAtContent(MarkedSpan span, Attribution before)
    {
        if (before.Content < 0 || before.Content > span.Open)
        {
            return false;
        }

        // Between particle and mark only a word or two that belong to the clause's opening: أن هذا "…"، أنه ايضا "…".
        return before.Content == span.Open || (before.That >= 0 && span.Open - before.Content <= 1 && draft.Notes[before.Content].Marked == 0);
    }

    /// <summary>Whether the mark stands right behind the cue, its preposition, or its subject.</summary>
    private bool FollowsCue(MarkedSpan span, Attribution before)
    {
        var left = span.Open - 1;
        if (left < before.CueEnd || before.Subject.End == span.Open)
        {
            return left < before.CueEnd || (before.Form.Frame == CueFrame.Strong && draft.Words(span.First, span.End) >= 3);
        }

        return left < before.CueEnd + 2 && (draft.Has(left, WordTraits.Preposition | WordTraits.Copula | WordTraits.That) || words.IsAttached(left));
    }

    /// <summary>ترمب: "…": a name and a colon, without any verb.</summary>
    private Attribution? Label(MarkedSpan span, int number)
    {
        var sentence = draft.Sentences[number];
        var (first, end) = (sentence.First, span.Open - 1);
        for (var i = end - 1; i >= sentence.First; i--)
        {
            if (draft.Tokens.Kind(i) == TokenKind.Punctuation && draft.Tokens.First(i) is '.' or '|' or '؛' or '-' or '–')
            {
                first = i + 1;
                break;
            }
        }

        if (end - first is < 1 or > 7)
        {
            return null;
        }

        for (var i = first; i < end; i++)
        {
            if (!draft.IsWord(i) || draft.Has(i, WordTraits.That | WordTraits.Clause | WordTraits.Relative | WordTraits.Time) || (i == first && draft.Has(i, WordTraits.Preposition))
                || VerbForms.LooksFinite(draft, i))
            {
                return null;
            }
        }

        var mention = names.Read(new TokenRange(first, end));
        return new Attribution
        {
            Cue = first,
            CueEnd = first + 1,
            Form = Colon,
            Sentence = number,
            HasColon = true,
            HasCue = false,
            Entry = new SpeakerEntry(fuller.Find(mention) ?? mention),
            Evidence = mention.Whole,
            Rule = "label",
        };
    }

    /// <summary>Whether the span stands inside the words that name a speaker or source: بحسب "فرانس برس"، قالت صحيفة "X" إن.</summary>
    private bool IsNamedSource(MarkedSpan span, int sentence)
    {
        var end = LastBefore(span.Open) + 3;
        for (var i = Math.Max(draft.FirstAttributionOf(sentence), end - 12); i < Math.Min(draft.Attributions.Count, end); i++)
        {
            var attribution = draft.Attributions[i];
            if (attribution.Sentence == sentence && (attribution.Content >= 0 || attribution.Follows) && (Holds(attribution.Subject, span) || Holds(attribution.Relay, span)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(TokenRange range, MarkedSpan span) => !range.IsEmpty && range.First <= span.Open && range.End > span.Open;

    private static Attribution Continue(Attribution earlier, bool withCue = true) => new()
    {
        Cue = earlier.Cue,
        CueEnd = earlier.CueEnd,
        Form = earlier.Form,
        Sentence = earlier.Sentence,
        Entry = earlier.Entry,
        Evidence = earlier.Evidence,
        Resolution = Resolution.Inherited,
        Rule = "floating",
        HasCue = withCue,
    };
}
