using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NewsReader.Web.Features.Reading.Composition;

/// <summary>Finds what isn't Arabic prose by its letters, so that it can be marked with its language or its direction.</summary>
internal static partial class ForeignText
{
    private const string Latin = "en";
    private const string Urdu = "ur";
    private const string Persian = "fa";

    /// <summary>A single word with such letters is a name in Arabic spelling (پوتين, گوگل); two in a row are another language.</summary>
    private const int FewestWords = 2;

    /// <summary>Letters of Urdu alone, and those that Persian and Urdu share (Unicode code charts, Arabic block).</summary>
    private static readonly SearchValues<char> UrduLetters = SearchValues.Create("ٹڈڑںےھہۂۃ");
    private static readonly SearchValues<char> PersianLetters = SearchValues.Create("پچژگکیٹڈڑںےھہۂۃ");

    /// <summary>The text as runs; names of the given sources bear their own language.</summary>
    /// <param name="text">Plain words.</param>
    /// <param name="names">Names whose language is known, such as sources of the dateline.</param>
    /// <param name="foreignLetters">Whether words in the letters of Persian and Urdu are other languages; false for a story that is typed with them throughout.</param>
    public static IEnumerable<Run> Split(string text, ImmutableArray<(string Name, string Language)> names, bool foreignLetters)
    {
        var from = 0;
        while (from < text.Length && Next(text, from, names, foreignLetters) is { } found)
        {
            if (found.Start > from)
            {
                yield return new Run.Text(text[from..found.Start]);
            }

            var words = text[found.Start..found.End];
            yield return found.Language is null ? new Run.Figures(words) : new Run.Foreign(found.Language, words);
            from = found.End;
        }

        if (from < text.Length)
        {
            yield return new Run.Text(text[from..]);
        }
    }

    /// <summary>Whether a text is typed with a Persian keyboard: its yeh or kaf are Persian more often than Arabic, so they tell nothing.</summary>
    public static bool IsTypedInPersian(ReadOnlySpan<char> text) =>
        text.Count('ی') + text.Count('ک') > text.Count('ي') + text.Count('ك');

    private static Stretch? Next(string text, int from, ImmutableArray<(string Name, string Language)> names, bool foreignLetters)
    {
        Stretch? first = null;
        foreach (var (name, language) in names)
        {
            first = Earlier(first, text.IndexOf(name, from, StringComparison.Ordinal) is >= 0 and var at ? new Stretch(at, at + name.Length, language) : null);
        }

        first = Earlier(first, LatinWords(text, from));
        first = Earlier(first, SignedFigures(text, from));
        return foreignLetters ? Earlier(first, PersianWords(text, from)) : first;
    }

    private static Stretch? Earlier(Stretch? one, Stretch? other) =>
        one is null || (other is not null && other.Value.Start < one.Value.Start) ? other : one;

    /// <summary>The next words of Latin letters, with the signs, figures and single blanks that bind them to one another.</summary>
    private static Stretch? LatinWords(string text, int from)
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

        return new Stretch(start, end, Latin);
    }

    /// <summary>The next words in a row that have letters of Persian or Urdu.</summary>
    private static Stretch? PersianWords(string text, int from)
    {
        for (var at = from; text.AsSpan(at).IndexOfAny(PersianLetters) is >= 0 and var next;)
        {
            var start = StartOfWord(text, at + next, from);
            var (end, words) = (start, 0);
            for (var word = start; word < text.Length;)
            {
                var stop = EndOfWord(text, word);
                if (text.AsSpan(word, stop - word).IndexOfAny(PersianLetters) < 0)
                {
                    break;
                }

                (end, words) = (stop, words + 1);
                word = stop + 1 < text.Length && text[stop] == ' ' ? stop + 1 : text.Length;
            }

            if (words >= FewestWords)
            {
                return new Stretch(start, end, text.AsSpan(start, end - start).IndexOfAny(UrduLetters) >= 0 ? Urdu : Persian);
            }

            at = end;
        }

        return null;
    }

    private static Stretch? SignedFigures(string text, int from) =>
        Signed().Match(text, from) is { Success: true } match ? new Stretch(match.Index, match.Index + match.Length, Language: null) : null;

    private static int StartOfWord(string text, int at, int from)
    {
        while (at > from && char.IsLetter(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark || text[at] == '\u200C'))
        {
            at++;
        }

        return at;
    }

    private static bool IsLatinLetter(char character) =>
        char.IsAsciiLetter(character) || character is (>= '\u00C0' and <= '\u024F') and not ('\u00D7' or '\u00F7');

    private static bool IsBinding(char character) => " .&'’@_/:+-".Contains(character, StringComparison.Ordinal);

    /// <summary>ISO dates, times, scores and telephone numbers. Years from one to another (2010-2012) are read from right to left, as Arabic counts.</summary>
    [GeneratedRegex(@"(?<![\d/.:\-])(\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}(:\d{2})?|\d{1,2}[-–]\d{1,2}|\+\d[\d\- ]{5,18}\d)(?![\d/:\-])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Signed();

    private readonly record struct Stretch(int Start, int End, string? Language);
}
