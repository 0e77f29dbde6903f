using System.Collections.Immutable;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Reading.Composition;

/// <summary>Cuts stretches of a story's text into runs.</summary>
/// <remarks>
/// The runs' words are the text's own, in order and complete. Two things only differ from the text: paired quotation marks are shown as
/// «» (inner ‹›), and blanks beside such marks, inside them, are left out.
/// </remarks>
internal sealed class RunComposer
{
    private readonly string text;
    private readonly ImmutableArray<Annotation> annotations;
    private readonly ImmutableArray<(string Name, string Language)> foreignNames;

    private readonly bool foreignLetters;

    public RunComposer(Article article)
    {
        text = article.Text;
        foreignLetters = !ForeignText.IsTypedInPersian(text);
        annotations = WithoutCrossings(Annotation.In(article));
        foreignNames = article.Dateline is { } dateline
            ? [.. dateline.Sources.Where(static source => source.Language != "ar" && source.Name.Length > 0)
                .Select(static source => (source.Name, source.Language))]
            : [];
    }

    /// <summary>The runs of one stretch of the text.</summary>
    public ImmutableArray<Run> Compose(TextSpan stretch) =>
        [.. Compose(stretch, [.. annotations.Where(annotation => annotation.Outer.Overlaps(stretch))], depth: 0)];

    private IEnumerable<Run> Compose(TextSpan stretch, ImmutableArray<Annotation> within, int depth)
    {
        var at = stretch.Start;
        for (var i = 0; i < within.Length;)
        {
            var annotation = within[i];
            var nested = within.Skip(i + 1).TakeWhile(other => annotation.Inner.Contains(other.Outer)).ToImmutableArray();
            i += nested.Length + 1;
            foreach (var run in Words(at, annotation.Outer.Start))
            {
                yield return run;
            }

            yield return Compose(annotation, Clip(annotation.Outer, stretch), nested, depth);
            at = Math.Max(at, annotation.Outer.End);
        }

        foreach (var run in Words(at, stretch.End))
        {
            yield return run;
        }
    }

    private Run Compose(Annotation annotation, TextSpan shown, ImmutableArray<Annotation> nested, int depth)
    {
        var begins = shown.Start == annotation.Outer.Start;
        var words = Compose(Clip(annotation.Inner, shown), nested, annotation.Marked ? depth + 1 : depth);
        if (annotation.Marked)
        {
            var ends = shown.End == annotation.Outer.End;
            words = [
                .. begins ? [new Run.Text(QuotationMarks.Opening(depth))] : Array.Empty<Run>(),
                .. words,
                .. ends ? [new Run.Text(QuotationMarks.Closing(depth))] : Array.Empty<Run>(),
            ];
        }

        ImmutableArray<Run> runs = [.. words];
        return annotation.Found switch
        {
            Quote { Mode: QuoteMode.Indirect } quote => new Run.Report(quote, begins, runs),
            Quote { Kind: QuoteKind.Statement } quote => new Run.Statement(quote, begins, runs),
            Quote { Kind: QuoteKind.Fragment } quote => new Run.Fragment(quote, begins, runs),
            Quote => new Run.Marked(runs),
            DateMention date => new Run.DateExpression(date.Value, runs),
            _ => new Run.Dateline(runs),
        };
    }

    private IEnumerable<Run> Words(int start, int end) =>
        end > start ? ForeignText.Split(text[start..end], foreignNames, foreignLetters) : [];

    private static TextSpan Clip(TextSpan span, TextSpan stretch)
    {
        var start = Math.Clamp(span.Start, stretch.Start, stretch.End);
        return TextSpan.FromBounds(start, Math.Clamp(span.End, start, stretch.End));
    }

    /// <summary>Annotations in text order, outer before inner, without those that cross a weightier one.</summary>
    private static ImmutableArray<Annotation> WithoutCrossings(IEnumerable<Annotation> found)
    {
        var kept = new List<Annotation>();
        foreach (var candidate in found.Where(static candidate => !candidate.Outer.IsEmpty).OrderBy(static candidate => candidate.Rank))
        {
            if (kept.TrueForAll(other => Fits(candidate, other)))
            {
                kept.Add(candidate);
            }
        }

        return [.. kept.OrderBy(static annotation => annotation.Outer.Start).ThenByDescending(static annotation => annotation.Outer.Length)];
    }

    private static bool Fits(Annotation candidate, Annotation other) =>
        !candidate.Outer.Overlaps(other.Outer)
        || (other.Inner.Contains(candidate.Outer) && other.Outer != candidate.Outer)
        || (candidate.Inner.Contains(other.Outer) && candidate.Outer != other.Outer);
}
