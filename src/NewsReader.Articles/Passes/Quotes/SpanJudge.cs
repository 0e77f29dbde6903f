using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Passes.Attributions;
using NewsReader.Articles.Passes.Speakers;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Quotes;

/// <summary>Decides what a span between marks is. More than half of all such spans in news copy are no speech.</summary>
internal sealed partial class SpanJudge(Draft draft)
{
    /// <summary>Spans of at least this many words are speech in 91 % of the cases in which a cue stands before them.</summary>
    private const int LongSpan = 5;

    /// <summary>Words of saying that are looked at before a span, and tokens behind it: more than any sentence needs.</summary>
    private const int FarthestBack = 40;
    private const int FarthestAfter = 60;

    private static readonly CueForm Colon = new(":", CueClass.Say, CueShape.Noun, CueFrame.Strong, Gender.Unknown);

    private readonly SpanWords words = new(draft);
    private readonly NameReader names = new(draft);
    private readonly FullerNames fuller = new(draft);
    private SpanVerdict previous;
    private MarkedSpan? previousSpan;

    /// <summary>The verdict, or null when the span is no span at all: an unclosed mark without a cue.</summary>
    public SpanVerdict? Judge(MarkedSpan span, int sentence)
    {
        var verdict = Decide(span, sentence);
        if (!span.IsNested && verdict is { } decided)
        {
            (previous, previousSpan) = (decided, span);
        }

        return verdict;
    }

    private SpanVerdict? Decide(MarkedSpan span, int sentence)
    {
        var count = draft.Words(span.First, span.End);
        var before = Before(span, sentence);
        var isContent = before is not null && StandsAtContent(span, before);
        if (span.IsUnclosed)
        {
            return isContent && count >= 3 ? Speech(span, "unclosed", 0.7, before) : null;
        }

        if (span.IsNested)
        {
            return NotSpeech(span, "nested");
        }

        if (IsNamedSource(span, sentence) || words.IsAudience(span))
        {
            return new SpanVerdict(QuoteKind.Name, "source-name", 0.9);
        }

        if (IsCoordinated(span))
        {
            return previous.IsSpeech ? Speech(span, "coordinated", 0.75, previous.Attribution) : previous with { Rule = "coordinated" };
        }

        var introduced = isContent && (before!.HasColon || before.That == span.Open - 1) && before.Content == span.Open;
        // What stands before the first mark of a sentence belongs to another one.
        var opens = sentence >= 0 && span.Open == draft.Sentences[sentence].First;
        if (!introduced && !opens && words.Trigger(span) is { } trigger && !(trigger.IsDefinite && before is { Content: >= 0 } && before.Content <= span.Open && (count >= 4 || words.HasClause(span) || words.BeginsWithPreposition(span))))
        {
            return new SpanVerdict(trigger.Kind, "noun-before", 0.9);
        }

        if (isContent && (introduced || count >= 4 || (count == 3 && before!.Form.Frame == CueFrame.Strong && EndsSentence(span, sentence)) || FollowsCue(span, before!) || words.HasClause(span)))
        {
            return Speech(span, before!.Rule + "-quote", introduced ? 0.97 : 0.92, before);
        }

        if (After(span, sentence) is { } after
            && ((opens && count > 1 && IsSaidRightBehind(span, after))
                || ((count >= LongSpan || after.Rule == "own-words" || (before is null && words.HasClause(span))) && !words.BeginsAsName(span))))
        {
            var cue = before is { Content: >= 0 } && count >= LongSpan && after.Rule != "own-words" ? before : after;
            return Speech(span, after.Rule, 0.9, cue);
        }

        if (before is not null)
        {
            return count >= LongSpan ? Long(span, before, count) : Short(span, before, isContent);
        }

        return Unattributed(span, sentence, count);
    }

    /// <summary>"الأمواج وصلت إلى المقهى"، قال صاحبه: a comma behind the span, and a verb with its subject.</summary>
    private bool IsSaidRightBehind(MarkedSpan span, Attribution after) =>
        draft.IsComma(span.Close + 1) && after.Form.IsFinite && after.Cue <= span.Close + 3 && !after.Subject.IsEmpty;

    /// <summary>Nothing is left for the verb to say but what stands between the marks.</summary>
    private bool EndsSentence(MarkedSpan span, int sentence)
    {
        var token = span.Close + 1;
        while (sentence >= 0 && token < draft.Sentences[sentence].End && draft.Tokens.Kind(token) == TokenKind.Punctuation)
        {
            token++;
        }

        return sentence >= 0 && token >= draft.Sentences[sentence].End;
    }

    private SpanVerdict Long(MarkedSpan span, Attribution before, int count) =>
        words.HasClause(span) || (before.Content >= 0 && before.Content <= span.Open && !words.BeginsAsName(span))
            ? Speech(span, "within-report", 0.85, before)
            : NotSpeech(span, "no-content");

    /// <summary>A short span inside a report: the speaker's own word, or just a name or term.</summary>
    private SpanVerdict Short(MarkedSpan span, Attribution before, bool isContent)
    {
        var isDescribed = words.IsAttached(span.Open - 1) && before.Form.Lemma is "وصف" or "اعتبر" && before.Content <= span.Open;
        if (words.HasClause(span) && before.Content >= 0 && before.Content <= span.Open)
        {
            return Speech(span, "clause-within-report", 0.8, before);
        }

        if (!isDescribed && (words.IsForeign(span) || words.IsRepeated(span)))
        {
            return NotSpeech(span, "repeated-or-foreign");
        }

        var left = span.Open - 1;
        if (words.IsAttached(left))
        {
            return isDescribed
                ? Speech(span, "described-as", 0.85, before)
                : NotSpeech(span, "attached");
        }

        if ((before.Content < 0 || before.Content > span.Open) && !isContent)
        {
            return NotSpeech(span, "no-content");
        }

        if (draft.Has(left, WordTraits.That) && words.IsDefinite(span))
        {
            // علما بأن "الأزوري" يلعب: the clause's subject, not its predicate.
            return NotSpeech(span, "subject-of-clause");
        }

        if (draft.Has(left, WordTraits.Copula | WordTraits.That | WordTraits.Clause) || (draft.Has(left, WordTraits.Preposition) && before.Content >= 0 && !words.IsDefinite(span)))
        {
            return Speech(span, "predicate-within-report", 0.75, before);
        }

        if (words.IsDefinite(span))
        {
            return NotSpeech(span, "definite");
        }

        // الأمر "مقلق": an indefinite word behind a definite one is its predicate.
        var isPredicate = draft.Has(left, WordTraits.Definite | WordTraits.Time) || draft.Tokens.Kind(left) == TokenKind.Number;
        return isPredicate || draft.Words(span.First, span.End) >= 3
            ? Speech(span, "words-within-report", 0.65, before)
            : NotSpeech(span, "apposition");
    }

    private SpanVerdict Unattributed(MarkedSpan span, int sentence, int count)
    {
        if (sentence >= 0 && count >= 2 && draft.IsColon(span.Open - 1) && Label(span, sentence) is { } label)
        {
            return Speech(span, "label", 0.8, label);
        }

        if (sentence < 0 || count < 4)
        {
            return NotSpeech(span, "no-cue");
        }

        if (draft.Has(span.Open - 1, WordTraits.That) && !draft.Has(span.Open - 2, WordTraits.NotContent) && span.Block >= 0)
        {
            // A particle introduces the words though the verb before it is not known as a word of saying.
            return Speech(span, "particle", 0.7, LastSpeaking(span.Open) is { } speaking ? Continue(speaking, withCue: false) : null);
        }

        if (count < LongSpan)
        {
            return NotSpeech(span, "no-cue");
        }

        if (draft.IsColon(span.Open - 1) && words.HasClause(span) && span.Block >= 0)
        {
            // A colon brings words of somebody whom the narrative has in view.
            return Speech(span, "colon", 0.7, LastSpeaking(span.Open) is { } inView ? Continue(inView, withCue: false) : null);
        }

        var (first, end, _) = draft.Sentences[sentence];
        var opens = span.Open == first;
        var fills = opens && span.Close >= end - 2;
        if (fills && span.Block >= 0 && (count >= 8 || words.HasClause(span)) && LastSpeaking(span.Open) is { } earlier)
        {
            // A whole sentence between marks goes on with the speaker before it.
            return Speech(span, "floating", 0.8, Continue(earlier));
        }

        return NotSpeech(span, "no-cue");
    }

    /// <summary>«…» و«…»: the second span is what the first is.</summary>
    private bool IsCoordinated(MarkedSpan span) =>
        previousSpan is { } sibling && sibling.Block == span.Block && sibling.Close == span.Open - 2 && draft.Tokens.Is(span.Open - 1, "و");

    private SpanVerdict Speech(MarkedSpan span, string rule, double confidence, Attribution? attribution) =>
        new(words.IsStatement(span, attribution) ? QuoteKind.Statement : QuoteKind.Fragment, rule, confidence, attribution);

    private SpanVerdict NotSpeech(MarkedSpan span, string rule) =>
        new(words.LooksLikeName(span) ? QuoteKind.Name : QuoteKind.Term, rule, 0.7);}
