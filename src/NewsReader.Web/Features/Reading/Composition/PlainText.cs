using System.Text;

namespace NewsReader.Web.Features.Reading.Composition;

/// <summary>Text for places without markup: titles, descriptions, messages that are shared.</summary>
internal static class PlainText
{
    /// <summary>The words of runs, one after the other.</summary>
    public static string Of(IEnumerable<Run> runs)
    {
        var text = new StringBuilder();
        Append(text, runs);
        return Clean(text.ToString());
    }

    /// <summary>
    /// The text on one line, without the characters that turn the direction of what stands beside them (U+202A to U+202E, U+2066 to U+2069):
    /// a title stands next to words that aren't the story's.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!char.IsControl(character) && character is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
            {
                clean.Append(character);
            }
        }

        return clean.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, IEnumerable<Run> runs)
    {
        foreach (var run in runs)
        {
            text.Append((run as Run.Text)?.Value ?? (run as Run.Foreign)?.Value ?? (run as Run.Figures)?.Value);
            Append(text, run.Inner);
        }
    }
}
