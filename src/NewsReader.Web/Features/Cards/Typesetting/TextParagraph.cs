using System.Collections.Immutable;

namespace NewsReader.Web.Features.Cards.Typesetting;

/// <summary>A paragraph that runs from right to left, measured once and set at any size.</summary>
internal sealed class TextParagraph
{
    private const char Ellipsis = '…';

    /// <summary>What must not stand before the ellipsis of a text that was cut.</summary>
    private static readonly char[] Loose = ['،', '؛', ',', ';', '.', ':', '«', '»', '(', '-', '–', ' '];

    private readonly string text;
    private readonly ImmutableArray<FontFace> faces;
    private readonly ImmutableArray<LanguageSpan> languages;
    private readonly LineShaper shaper;
    private readonly ImmutableArray<MeasuredWord> words;

    /// <summary>Measures the words of <paramref name="text"/>.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="faces">The faces to take glyphs from, the preferred one first.</param>
    /// <param name="languages">The parts that aren't Arabic.</param>
    public TextParagraph(string text, ImmutableArray<FontFace> faces, ImmutableArray<LanguageSpan> languages = default)
    {
        this.text = text;
        this.faces = faces;
        this.languages = languages.IsDefault ? [] : languages;
        shaper = new LineShaper(text, faces, this.languages);
        words = [.. Measure()];
    }

    /// <summary>Whether the paragraph fits into so many lines of a width, both in pixels at this font size, without cutting.</summary>
    public bool Fits(float width, float size, int lines) =>
        LineBreaks.Fill(words, width / size, lines) is { } ends && LineBreaks.Widest(words, ends) <= width / size;

    /// <summary>The lines at a size, as even as they become; cut at a word and ended with "…" when they would be too many.</summary>
    public ImmutableArray<TextLine> Lines(float width, float size, int most)
    {
        if (words.IsEmpty)
        {
            return [];
        }

        return LineBreaks.Fill(words, width / size, most) is { } ends
            ? Shape(LineBreaks.Balance(words, ends, width / size), size)
            : Cut(width, size, most).Filled(width, size, most);
    }

    /// <summary>The first lines, filled.</summary>
    private ImmutableArray<TextLine> Filled(float width, float size, int most) =>
        Shape([.. LineBreaks.Fill(words, width / size, int.MaxValue)!.Value.Take(most)], size);

    private ImmutableArray<TextLine> Shape(ImmutableArray<int> ends, float size)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>(ends.Length);
        var start = 0;
        foreach (var end in ends)
        {
            lines.Add(shaper.Shape(words[start].Start, words[end - 1].End, size));
            start = end;
        }

        return lines.MoveToImmutable();
    }

    /// <summary>The longest beginning that fits with "…", its quotation mark closed.</summary>
    private TextParagraph Cut(float width, float size, int most)
    {
        var kept = LineBreaks.Fill(words, width / size, int.MaxValue)!.Value[most - 1];
        TextParagraph cut;
        do
        {
            var end = text[0] == '«' ? $"{Ellipsis}»" : $"{Ellipsis}";
            cut = new TextParagraph(text[..words[kept - 1].End].TrimEnd(Loose) + end, faces, languages);
            kept--;
        }
        while (kept > 0 && LineBreaks.Fill(cut.words, width / size, most) is null);

        return cut;
    }

    private IEnumerable<MeasuredWord> Measure()
    {
        for (var start = 0; start < text.Length;)
        {
            if (text[start] == ' ')
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < text.Length && text[end] != ' ' && !MayBreakBefore(end))
            {
                end++;
            }

            var hasSpace = end < text.Length && text[end] == ' ';
            yield return new MeasuredWord(start, end, shaper.Shape(start, end, 1).Width, hasSpace ? shaper.Shape(end, end + 1, 1).Width : 0);
            start = end;
        }
    }

    /// <summary>A dash or slash may end a line, unless figures follow: "12/5" and "1990–1995" stay whole.</summary>
    private bool MayBreakBefore(int index) => text[index - 1] is '/' or '–' or '—' && text[index] != Ellipsis && !char.IsDigit(text[index]);
}
