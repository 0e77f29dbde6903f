using System.Collections.Frozen;
using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Model;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Datelines;

/// <summary>News sources, places and the words of datelines, from sources.tsv, places.tsv and dateline-words.tsv.</summary>
/// <remarks>Names are kept without blanks, dots and dashes, so that أ ف ب, أ.ف.ب and ا ف ب are one entry.</remarks>
internal static class DatelineLexicon
{
    /// <summary>The longest name in tokens, dots between initials included.</summary>
    private const int LongestName = 8;

    private const int LongestKey = 48;

    private static readonly FrozenDictionary<string, SourceName>.AlternateLookup<ReadOnlySpan<char>> Sources = ReadSources();

    /// <summary>The first word of every source, so that most words need no reading on.</summary>
    private static readonly KeyFilter SourceHeads = new(
        LexiconFile.Read("sources.tsv", 3).SelectMany(static row => row.List(2)).Select(static name => FirstWord(ArabicFold.Fold(name))));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Places = ReadPlaces(static _ => true);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Cities = ReadPlaces(static kind => kind == "city");

    private static readonly FrozenDictionary<string, DatelineWordKind>.AlternateLookup<ReadOnlySpan<char>> Words =
        LexiconFile.Read("dateline-words.tsv", 2)
            .GroupBy(static row => Squeeze(row[0]), StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => group.First().Member<DatelineWordKind>(1), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a single word does in a dateline.</summary>
    public static bool TryWord(ReadOnlySpan<char> key, out DatelineWordKind kind) => Words.TryGetValue(key, out kind);

    /// <summary>Whether a word does this in a dateline.</summary>
    public static bool IsWord(ReadOnlySpan<char> key, DatelineWordKind kind) => Words.TryGetValue(key, out var found) && found == kind;

    /// <summary>Whether a word tells an outlet's name.</summary>
    public static bool IsOutletWord(ReadOnlySpan<char> key) =>
        Sources.TryGetValue(key, out var source) && source.Strength == SourceStrength.Head;

    /// <summary>The longest source that begins at a token.</summary>
    /// <param name="tokens">The story's tokens.</param>
    /// <param name="first">Where it must begin.</param>
    /// <param name="end">Where reading must stop.</param>
    /// <param name="skip">Letters of the first token that belong to something before it: a و or a year sign.</param>
    /// <param name="source">What is known about it.</param>
    /// <param name="next">Index behind it.</param>
    public static bool TrySource(TokenList tokens, int first, int end, int skip, out SourceName source, out int next)
    {
        source = default;
        next = first;
        if (first >= end || tokens.Key(first).Length <= skip || !SourceHeads.MayContain(tokens.Key(first)[skip..]))
        {
            return false;
        }

        Span<char> buffer = stackalloc char[LongestKey];
        var length = 0;
        for (var i = first; i < end && i - first < LongestName; i++)
        {
            if (tokens.Kind(i) is TokenKind.Word or TokenKind.Number && !tokens.Key(i).IsEmpty)
            {
                var key = i == first ? tokens.Key(i)[skip..] : tokens.Key(i);
                if (length + key.Length > LongestKey)
                {
                    break;
                }

                key.CopyTo(buffer[length..]);
                length += key.Length;
                if (Sources.TryGetValue(buffer[..length], out var found) && found.Strength != SourceStrength.Head && !IsShortWord(buffer[..length], i == first))
                {
                    source = found;
                    next = i + 1;
                }
            }
            else if (!(tokens.IsSign(i, '.') && i > first && tokens.TouchesNext(i - 1)) && !(tokens.IsSign(i, '-') && tokens.TouchesNext(i - 1) && tokens.TouchesNext(i)))
            {
                break;
            }
        }

        // The dot of the last initial belongs to the name: أ. ف. ب.
        if (next > first + 2 && next < end && tokens.IsSign(next, '.') && tokens.TouchesNext(next - 1) && tokens.IsSign(next - 2, '.'))
        {
            next++;
        }

        return next > first;
    }

    /// <summary>Whether exactly these tokens name a place that the lexicon knows.</summary>
    public static bool IsPlace(TokenList tokens, int first, int next) => Contains(Places, tokens, first, next);

    /// <summary>Whether exactly these tokens name a city that the lexicon knows.</summary>
    public static bool IsCity(TokenList tokens, int first, int next) => Contains(Cities, tokens, first, next);

    private static bool Contains(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set, TokenList tokens, int first, int next)
    {
        if (next <= first || next - first > LongestName)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[LongestKey];
        var length = 0;
        for (var i = first; i < next; i++)
        {
            var key = tokens.Key(i);
            if (length + key.Length > LongestKey)
            {
                return false;
            }

            key.CopyTo(buffer[length..]);
            length += key.Length;
        }

        return set.Contains(buffer[..length]);
    }

    /// <summary>أب is a father or a month, أ ب an agency: initials of two letters must stand apart.</summary>
    private static bool IsShortWord(ReadOnlySpan<char> key, bool isOneToken) => isOneToken && key.Length < 3 && !char.IsAsciiLetter(key[0]) && key[0] != 'ش';

    private static string FirstWord(string name)
    {
        var length = 0;
        while (length < name.Length && char.IsLetterOrDigit(name[length]) && char.IsDigit(name[length]) == char.IsDigit(name[0]))
        {
            length++;
        }

        return name[..length];
    }

    private static string Squeeze(string name) =>
        ArabicFold.Fold(name).Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    private static FrozenDictionary<string, SourceName>.AlternateLookup<ReadOnlySpan<char>> ReadSources()
    {
        var sources = new Dictionary<string, SourceName>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Read("sources.tsv", 3))
        {
            foreach (var name in row.List(2))
            {
                sources.TryAdd(Squeeze(name), new SourceName(row.Member<SourceKind>(0), row.Member<SourceStrength>(1)));
            }
        }

        return sources.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ReadPlaces(Func<string, bool> isWanted) =>
        LexiconFile.Read("places.tsv", 2)
            .Where(row => isWanted(row[0]))
            .SelectMany(static row => row.List(1))
            .Select(Squeeze)
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
