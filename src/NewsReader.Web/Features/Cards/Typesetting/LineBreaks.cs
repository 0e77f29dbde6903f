using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NewsReader.Web.Features.Cards.Typesetting;

/// <summary>Distributes words over lines. Line ends are indexes after a line's last word; widths are in em.</summary>
internal static class LineBreaks
{
    /// <summary>Halvings while the narrowest width is looked for: below a thousandth of the line.</summary>
    private const int Halvings = 10;

    /// <summary>As many words on each line as it takes; null when <paramref name="most"/> lines are too few. A word wider than the line gets one for itself.</summary>
    public static ImmutableArray<int>? Fill(ImmutableArray<MeasuredWord> words, float width, int most)
    {
        var ends = ImmutableArray.CreateBuilder<int>();
        for (var word = 0; word < words.Length; word = ends[^1])
        {
            if (ends.Count == most)
            {
                return null;
            }

            var taken = words[word].Width;
            var end = word + 1;
            while (end < words.Length && taken + words[end - 1].Space + words[end].Width <= width)
            {
                taken += words[end - 1].Space + words[end].Width;
                end++;
            }

            ends.Add(end);
        }

        return ends.ToImmutable();
    }

    /// <summary>The same number of lines, as even as they become.</summary>
    public static ImmutableArray<int> Balance(ImmutableArray<MeasuredWord> words, ImmutableArray<int> ends, float width)
    {
        if (ends.Length < 2)
        {
            return ends;
        }

        var (narrow, wide) = (width / ends.Length, width);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (narrow + wide) / 2;
            if (Fill(words, middle, ends.Length) is { } tried && Widest(words, tried) <= width)
            {
                ends = tried;
                wide = middle;
            }
            else
            {
                narrow = middle;
            }
        }

        return ends;
    }

    /// <summary>The width of the widest line.</summary>
    public static float Widest(ImmutableArray<MeasuredWord> words, ImmutableArray<int> ends)
    {
        var widest = 0f;
        var start = 0;
        foreach (var end in ends)
        {
            var line = 0f;
            foreach (var word in ImmutableCollectionsMarshal.AsArray(words).AsSpan(start, end - start))
            {
                line += word.Width + word.Space;
            }

            widest = Math.Max(widest, line - words[end - 1].Space);
            start = end;
        }

        return widest;
    }
}
