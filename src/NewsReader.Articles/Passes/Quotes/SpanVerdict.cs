using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Passes.Quotes;

/// <summary>What a span between marks was judged to be, by which rule, and whose word introduces it.</summary>
internal readonly record struct SpanVerdict(QuoteKind Kind, string Rule, double Confidence, Attribution? Attribution = null)
{
    public bool IsSpeech => Kind is QuoteKind.Statement or QuoteKind.Fragment;
}
