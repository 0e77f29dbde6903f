using NewsReader.Articles.Model;

namespace NewsReader.Articles.Passes.Blocks;

/// <summary>Decides where the lines of one block are paragraphs of their own.</summary>
/// <remarks>
/// Some desks send a paragraph a line without blank lines between, others wrap lines at a fixed width.
/// A line that ends a sentence ends a paragraph; so does one that is no sentence but much shorter than its successor, such as a headline or dateline.
/// </remarks>
internal static class WireLines
{
    /// <summary>A wrapped line is shorter than this; a longer one is a paragraph. Terminals and wire printers wrapped at 72 to 132 columns.</summary>
    private const int LongestWrappedLine = 140;

    private const string SentenceEnds = ".؟!:؛…۔\"»”)";

    public static IEnumerable<TextSpan> Split(string text, TextSpan block)
    {
        var start = block.Start;
        for (var i = block.Start; i < block.End; i++)
        {
            if (!IsBreak(text[i]))
            {
                continue;
            }

            var line = text.AsSpan(start, i - start).Trim();
            if (line.Length > 0 && EndsParagraph(line, isFirst: start == block.Start && block.Start == 0, NextLineLength(text, i, block.End)))
            {
                yield return TrimmedSpan(text, start, i);
                start = i + 1;
            }
        }

        var last = TrimmedSpan(text, start, block.End);
        if (!last.IsEmpty)
        {
            yield return last;
        }
    }

    private static bool EndsParagraph(ReadOnlySpan<char> line, bool isFirst, int nextLength) =>
        isFirst || line.Length > LongestWrappedLine || nextLength > LongestWrappedLine || SentenceEnds.Contains(line[^1]);

    private static int NextLineLength(string text, int position, int end)
    {
        var start = position + 1;
        while (start < end && IsBreak(text[start]))
        {
            start++;
        }

        var rest = text.AsSpan(start, Math.Min(end - start, LongestWrappedLine + 1));
        var stop = rest.IndexOfAny("\n\r\u0085\u2028\u2029");
        return stop < 0 ? rest.Length : stop;
    }

    private static TextSpan TrimmedSpan(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
