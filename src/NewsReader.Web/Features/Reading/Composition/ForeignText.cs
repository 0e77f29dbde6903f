using System.Collections.Immutable;

namespace NewsReader.Web.Features.Reading.Composition;

/// <summary>Finds words of other languages in Arabic text by their letters, so that they can be marked with their language.</summary>
internal static class ForeignText
{
    private const string Latin = "en";

    /// <summary>The text as runs; names of the given sources bear their own language.</summary>
    /// <param name="text">Plain words.</param>
    /// <param name="names">Names whose language is known, such as sources of the dateline.</param>
    public static IEnumerable<Run> Split(string text, ImmutableArray<(string Name, string Language)> names)
    {
        var from = 0;
        while (from < text.Length)
        {
            if (Next(text, from, names) is not { } found)
            {
                break;
            }

            if (found.Start > from)
            {
                yield return new Run.Text(text[from..found.Start]);
            }

            yield return new Run.Foreign(found.Language, text[found.Start..found.End]);
            from = found.End;
        }

        if (from < text.Length)
        {
            yield return new Run.Text(text[from..]);
        }
    }

    private static (int Start, int End, string Language)? Next(
        string text, int from, ImmutableArray<(string Name, string Language)> names)
    {
        (int Start, int End, string Language)? first = null;
        foreach (var (name, language) in names)
        {
            var at = text.IndexOf(name, from, StringComparison.Ordinal);
            if (at >= 0 && (first is null || at < first.Value.Start))
            {
                first = (at, at + name.Length, language);
            }
        }

        return LatinWords(text, from) is { } latin && (first is null || latin.Start < first.Value.Start)
            ? (latin.Start, latin.End, Latin)
            : first;
    }

    /// <summary>The next words of Latin letters, with the signs, figures and single blanks that bind them to one another.</summary>
    private static (int Start, int End)? LatinWords(string text, int from)
    {
        var start = from;
        while (start < text.Length && !IsLatinLetter(text[start]))
        {
            start++;
        }

        if (start == text.Length)
        {
            return null;
        }

        var end = start + 1;
        for (var i = end; i < text.Length; i++)
        {
            if (IsLatinLetter(text[i]) || char.IsAsciiDigit(text[i]))
            {
                end = i + 1;
            }
            else if (!IsBinding(text[i]) || (text[i] == ' ' && text[i - 1] == ' '))
            {
                break;
            }
        }

        return (start, end);
    }

    private static bool IsLatinLetter(char character) =>
        char.IsAsciiLetter(character) || character is (>= '\u00C0' and <= '\u024F') and not ('\u00D7' or '\u00F7');

    private static bool IsBinding(char character) => " .&'’@_/:+-".Contains(character, StringComparison.Ordinal);
}
