using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace NewsReader.Archive.Importing;

/// <summary>The few changes that a text undergoes before it becomes a story's text for good.</summary>
/// <remarks>
/// Lines end with one U+000A, so that a story is the same whether it was saved on Windows, Linux or an old Macintosh; a paragraph separator
/// becomes an empty line. NUL goes, and halves of surrogate pairs become U+FFFD, because databases disagree on both. Nothing else is touched.
/// </remarks>
internal static class TextCleaning
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. "\0\r\u0085\u2028\u2029", .. Enumerable.Range(0xD800, 0x800).Select(static unit => (char)unit)]);

    /// <summary>The clean text; what was repaired is added to the notes.</summary>
    public static string Clean(string text, ref ImmutableArray<DecodeNote> notes)
    {
        var next = text.AsSpan().IndexOfAny(Suspects);
        if (next < 0)
        {
            return text;
        }

        var (nuls, surrogates) = (0, 0);
        var clean = new StringBuilder(text, 0, next, text.Length + 16);
        for (var i = next; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\0':
                    nuls++;
                    break;
                case '\r':
                    i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                    clean.Append('\n');
                    break;
                case '\u0085' or '\u2028':
                    clean.Append('\n');
                    break;
                case '\u2029':
                    clean.Append("\n\n");
                    break;
                case var high when i + 1 < text.Length && char.IsSurrogatePair(high, text[i + 1]):
                    clean.Append(high).Append(text[++i]);
                    break;
                case var half when char.IsSurrogate(half):
                    surrogates++;
                    clean.Append('\uFFFD');
                    break;
                case var other:
                    clean.Append(other);
                    break;
            }
        }

        if (nuls > 0)
        {
            notes = notes.Add(new DecodeNote(DecodeNoteCode.NulRemoved, nuls));
        }

        if (surrogates > 0)
        {
            notes = notes.Add(new DecodeNote(DecodeNoteCode.LoneSurrogateReplaced, surrogates));
        }

        return clean.ToString();
    }
}
