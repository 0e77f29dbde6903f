using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Passes.Quotes;

/// <summary>Judges every span between marks and gives the speech among them its speaker and cue.</summary>
internal sealed class DirectQuotesPass : IPass
{
    public void Run(Draft draft)
    {
        var judge = new SpanJudge(draft);
        var sentence = 0;
        foreach (var span in draft.MarkedSpans)
        {
            while (sentence < draft.Sentences.Count && draft.Sentences[sentence].End <= span.Open)
            {
                sentence++;
            }

            var inside = sentence < draft.Sentences.Count && draft.Sentences[sentence].First <= span.Open ? sentence : -1;
            if (judge.Judge(span, inside) is not { } verdict)
            {
                continue;
            }

            if (verdict is { IsSpeech: true, Attribution: { } attribution })
            {
                attribution.HasQuote = true;
            }

            draft.Quotes.Add(QuoteBuilder.Build(draft, span, verdict));
        }
    }
}
