using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Passes.Quotes;

/// <summary>Turns findings about tokens into quotes over the original text.</summary>
internal static class QuoteBuilder
{
    public static Quote Build(Draft draft, MarkedSpan span, SpanVerdict verdict) => new()
    {
        Id = NextId(draft, span.Span),
        Span = span.Span,
        Paragraph = span.Block,
        Mode = QuoteMode.Direct,
        Kind = verdict.Kind,
        Speaker = verdict.IsSpeech ? SpeakerOf(draft, verdict.Attribution) : null,
        Via = verdict.IsSpeech ? ViaOf(draft, verdict.Attribution) : null,
        Cue = verdict.IsSpeech ? CueOf(draft, verdict.Attribution) : null,
        Rule = verdict.Rule,
        Confidence = verdict.Confidence,
    };

    public static Quote BuildIndirect(Draft draft, TextSpan span, int block, Attribution attribution, string rule, double confidence) => new()
    {
        Id = NextId(draft, span),
        Span = span,
        Paragraph = block,
        Mode = QuoteMode.Indirect,
        Kind = QuoteKind.Statement,
        Speaker = SpeakerOf(draft, attribution),
        Via = ViaOf(draft, attribution),
        Cue = CueOf(draft, attribution),
        Rule = rule,
        Confidence = confidence,
    };

    private static QuoteId NextId(Draft draft, TextSpan span)
    {
        var first = QuoteId.FromWords(span.Of(draft.Text), 0);
        var occurrence = draft.QuoteIds.GetValueOrDefault(first, -1) + 1;
        var id = occurrence == 0 ? first : QuoteId.FromWords(span.Of(draft.Text), occurrence);
        while (id != first && !draft.QuoteIds.TryAdd(id, 0))
        {
            id = QuoteId.FromWords(span.Of(draft.Text), ++occurrence);
        }

        draft.QuoteIds[first] = occurrence;
        return id;
    }

    private static Speaker SpeakerOf(Draft draft, Attribution? attribution)
    {
        if (attribution?.Entry is not { } entry || entry.Fullest.Name.IsEmpty)
        {
            return new Speaker(string.Empty, null, SpeakerKind.Unknown, Resolution.Inherited, null);
        }

        var evidence = attribution.Evidence.IsEmpty ? entry.Fullest.Whole : attribution.Evidence;
        return new Speaker(
            Words(draft, entry.Fullest.Name)!,
            entry.Role.Equals(entry.Fullest.Name) ? null : Words(draft, entry.Role),
            entry.Kind,
            attribution.Resolution,
            evidence.IsEmpty ? null : draft.Tokens.Span(evidence.First, evidence.End - 1));
    }

    private static string? ViaOf(Draft draft, Attribution? attribution) => attribution is null ? null : Words(draft, attribution.Relay);

    private static Cue? CueOf(Draft draft, Attribution? attribution) => attribution is null or { HasCue: false }
        ? null
        : new Cue(draft.Tokens.Span(attribution.Cue, attribution.CueEnd - 1), attribution.Form.Class);

    private static string? Words(Draft draft, TokenRange range)
    {
        if (range.IsEmpty)
        {
            return null;
        }

        var words = draft.Tokens.Span(range.First, range.End - 1).In(draft.Text);
        if (!draft.Has(range.First, WordTraits.Prefixed) || draft.Has(range.First, WordTraits.GivenName) || draft.Tokens.Key(range.First)[0] != 'ل')
        {
            return words;
        }

        // وفقا لوكالة الأنباء، وفقا للوزارة: the preposition is no part of the name.
        return words.StartsWith("لل", StringComparison.Ordinal) ? string.Concat("ال", words.AsSpan(2)) : words[1..];
    }
}
