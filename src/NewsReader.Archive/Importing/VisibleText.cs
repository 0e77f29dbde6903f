using System.Globalization;
using System.Text;

namespace NewsReader.Archive.Importing;

/// <summary>Makes names and messages safe for one line of a log or a terminal.</summary>
public static class VisibleText
{
    /// <summary>The text with control characters, line ends, bidirectional controls and other invisible characters written as <c>\u202E</c>.</summary>
    /// <remarks>The joiners U+200C and U+200D stay: Persian words need them, and they move nothing.</remarks>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (IsInvisible(character))
            {
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
            else
            {
                visible.Append(character);
            }
        }

        return visible.ToString();
    }

    private static bool IsInvisible(char character) => character is not '\u200C' and not '\u200D' && char.GetUnicodeCategory(character)
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator;
}
