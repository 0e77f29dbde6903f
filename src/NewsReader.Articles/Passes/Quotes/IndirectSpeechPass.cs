using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Quotes;

/// <summary>Finds clauses that are reported without marks, with their extent.</summary>
internal sealed class IndirectSpeechPass : IPass
{
    /// <summary>A report has a subject and a predicate at least.</summary>
    private const int FewestWords = 3;

    /// <summary>Longest report in tokens; longer ones are sentences whose full stop is missing.</summary>
    private const int LongestReport = 300;

    public void Run(Draft draft)
    {
        var speech = draft.Quotes.FindAll(static quote => quote.IsSpeech);
        for (var i = 0; i < draft.Attributions.Count; i++)
        {
            var attribution = draft.Attributions[i];
            var sentence = draft.Sentences[attribution.Sentence];
            if (attribution.HasQuote || sentence.Block < 0)
            {
                continue;
            }

            if (attribution.Follows)
            {
                AddBefore(draft, speech, attribution, sentence, i);
            }
            else if (attribution.Content >= 0 && IsReport(draft, attribution))
            {
                Add(draft, speech, attribution, sentence.Block, attribution.Content, ClauseEnd(draft, i, sentence));
            }
        }

        draft.Quotes.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
    }

    private static bool IsReport(Draft draft, Attribution attribution)
    {
        if (draft.OpensSpan(attribution.Content))
        {
            return false;
        }

        if (IsDenied(draft, attribution.Cue) || attribution.Form.Lemma is "تمنى" or "أمل")
        {
            return false;
        }

        return attribution.That >= 0 || attribution.Rule == "according-to"
            || (attribution.HasColon && attribution.Form is { Frame: CueFrame.Strong, Shape: not CueShape.Noun });
    }

    /// <summary>لم يقل إن، لا يتوقع أن: nothing is reported. A denied exclusion (لم يستبعد) reports all the same.</summary>
    private static bool IsDenied(Draft draft, int cue) =>
        cue > 0 && draft.Tokens.Key(cue - 1) is "لا" or "لم" or "لن" or "ولا" or "ولم" or "ولن" && draft.Notes[cue].Cue?.Lemma is not ("استبعد" or "نفى" or "أنكر");

    /// <summary>A clause that ends with its source: …، بحسب مصادر أمنية.</summary>
    private static void AddBefore(Draft draft, List<Quote> speech, Attribution attribution, Sentence sentence, int index)
    {
        var first = Math.Max(sentence.First, attribution.Cue - LongestReport);
        for (var i = index - 1; i >= 0 && draft.Attributions[i].Sentence == attribution.Sentence && draft.Attributions[i].Cue >= first; i--)
        {
            var earlier = draft.Attributions[i];
            if (earlier.Content >= 0 || earlier.HasQuote || earlier.Follows || attribution.Rule == "own-words")
            {
                // The words already have a speaker; this phrase only names the source of the report.
                return;
            }
        }

        var end = attribution.Cue;
        while (end > first && (draft.IsComma(end - 1) || draft.Tokens.Is(end - 1, "كما")))
        {
            end--;
        }

        Add(draft, speech, attribution, sentence.Block, first, end);
    }

    private static int ClauseEnd(Draft draft, int index, Sentence sentence)
    {
        var attribution = draft.Attributions[index];
        var end = Math.Min(sentence.End, attribution.Content + LongestReport);
        for (var i = index + 1; i < draft.Attributions.Count && draft.Attributions[i].Sentence == attribution.Sentence && draft.Attributions[i].Cue < end; i++)
        {
            var next = draft.Attributions[i];
            if (next.Cue <= attribution.Content)
            {
                continue;
            }

            if (next.Follows || next.Form.Shape == CueShape.Participle && (next.Content >= 0 || draft.IsComma(next.Cue - 1))
                || (next.Form.IsFinite && IsCoordinated(draft, next.Cue)))
            {
                end = next.Cue;
                break;
            }
        }

        for (var i = attribution.Content; i < end; i++)
        {
            if (draft.Tokens.Is(i, "وذلك") && !draft.IsMarked(i))
            {
                end = i;
                break;
            }

            if (draft.IsComma(i) && !draft.IsMarked(i) && EndsReport(draft, i + 1))
            {
                end = i;
                break;
            }
        }

        return end;
    }

    /// <summary>، وقالت …، لكنه أضاف: the same or another speaker takes the word.</summary>
    private static bool IsCoordinated(Draft draft, int cue) =>
        draft.Tokens.Key(cue)[0] == 'و' && draft.Notes[cue].Cue is { Frame: CueFrame.Strong };

    private static bool EndsReport(Draft draft, int token) =>
        draft.IsWord(token) && (draft.Notes[token].Cue is { Shape: CueShape.Participle } || draft.Tokens.Key(token) is "بينما" or "فيما" or "وذلك" or "علما" || (draft.Tokens.Is(token, "في") && draft.Tokens.Key(Math.Min(token + 1, draft.Tokens.Count - 1)) is "حين" or "اشاره" or "وقت"));

    /// <summary>Words around a quotation are its frame, not a report of their own.</summary>
    private static bool HoldsSpeech(Draft draft, List<Quote> speech, int first, int end)
    {
        var (start, stop) = (draft.Tokens[first].Start, draft.Tokens[end - 1].End);
        int low = 0, high = speech.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (speech[middle].Span.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < speech.Count && speech[low].Span.End <= stop;
    }

    private static void Add(Draft draft, List<Quote> speech, Attribution attribution, int block, int first, int end)
    {
        while (first < end && draft.Tokens.Kind(first) == TokenKind.Punctuation)
        {
            first++;
        }

        while (end > first && draft.Tokens.Kind(end - 1) == TokenKind.Punctuation && draft.Tokens.First(end - 1) is not (')' or '%' or ']'))
        {
            end--;
        }

        if (end > first && draft.Words(first, end) >= FewestWords && !HoldsSpeech(draft, speech, first, end))
        {
            draft.Quotes.Add(QuoteBuilder.BuildIndirect(
                draft, draft.Tokens.Span(first, end - 1), block, attribution, attribution.Rule + "-report", attribution.That >= 0 ? 0.9 : 0.75));
        }
    }
}
