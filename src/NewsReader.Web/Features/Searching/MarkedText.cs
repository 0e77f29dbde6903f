using System.Collections.Immutable;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Searching;

/// <summary>Cuts a text into found words and what stands between them.</summary>
internal static class MarkedText
{
    private const string Ellipsis = "…";

    /// <summary>Characters that are kept before the first found word when the beginning must go.</summary>
    private const int Before = 60;

    /// <summary>The runs of a stretch; together they are its text, without blanks at its ends.</summary>
    /// <param name="text">The text that the spans count in.</param>
    /// <param name="stretch">The stretch.</param>
    /// <param name="marks">The found words, in order and apart from each other; those outside the stretch are passed over.</param>
    /// <param name="longest">Characters that are kept at most, from words to words and around the first found one; what is left out shows as "…".</param>
    public static ImmutableArray<MarkedRun> Of(string text, TextSpan stretch, ImmutableArray<TextSpan> marks, int longest = int.MaxValue)
    {
        var whole = Trim(text, stretch);
        var kept = Keep(text, whole, marks, longest);
        var runs = ImmutableArray.CreateBuilder<MarkedRun>();
        Add(runs, kept.Start > whole.Start ? Ellipsis : string.Empty, isFound: false);
        var at = kept.Start;
        foreach (var mark in marks.Where(mark => mark.Start >= kept.Start && mark.End <= kept.End))
        {
            Add(runs, text[at..mark.Start], isFound: false);
            Add(runs, mark.In(text), isFound: true);
            at = mark.End;
        }

        Add(runs, text[at..kept.End], isFound: false);
        Add(runs, kept.End < whole.End ? Ellipsis : string.Empty, isFound: false);
        return runs.ToImmutable();
    }

    private static TextSpan Keep(string text, TextSpan whole, ImmutableArray<TextSpan> marks, int longest)
    {
        if (whole.Length <= longest)
        {
            return whole;
        }

        var first = marks.FirstOrDefault(whole.Contains, new TextSpan(whole.Start, 0));
        var start = whole.Start;
        if (first.End - whole.Start > longest)
        {
            var from = Math.Max(whole.Start, first.Start - Before);
            var blank = text.IndexOf(' ', from, first.Start - from);
            start = blank < 0 ? first.Start : blank + 1;
        }

        if (whole.End - start <= longest)
        {
            return TextSpan.FromBounds(start, whole.End);
        }

        // A single word may be longer than what is kept.
        var last = text.LastIndexOf(' ', start + longest, longest);
        return TextSpan.FromBounds(start, last < first.End ? Math.Max(start + longest, first.End) : last);
    }

    private static TextSpan Trim(string text, TextSpan stretch)
    {
        var words = stretch.Of(text);
        var start = stretch.Start + words.Length - words.TrimStart().Length;
        return TextSpan.FromBounds(start, Math.Max(start, stretch.End - (words.Length - words.TrimEnd().Length)));
    }

    private static void Add(ImmutableArray<MarkedRun>.Builder runs, string text, bool isFound)
    {
        if (text.Length > 0)
        {
            runs.Add(new MarkedRun(text, isFound));
        }
    }
}
