using System.Collections.Frozen;
using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Dates;

/// <summary>Tells a bare year from a count by its neighbours.</summary>
internal static class YearContext
{
    /// <summary>Years that copy writes without عام: within living memory and planning.</summary>
    private const int FirstBareYear = 1900;

    private const int LastBareYear = 2099;

    private static readonly FrozenDictionary<string, YearContextKinds>.AlternateLookup<ReadOnlySpan<char>> Words = ReadWords();

    /// <summary>What a word says about a number beside it.</summary>
    public static YearContextKinds Of(ReadOnlySpan<char> key) => Words.TryGetValue(key, out var kinds) ? kinds : YearContextKinds.None;

    /// <summary>Whether the number at <paramref name="index"/>, which no عام or سنة introduces, is a year.</summary>
    /// <param name="tokens">The story's tokens.</param>
    /// <param name="index">A number of four digits.</param>
    /// <param name="next">Index behind the number and the sign of its calendar.</param>
    /// <param name="first">Where the block begins.</param>
    /// <param name="end">Where the block ends.</param>
    /// <param name="hasSign">Whether a sign such as م follows.</param>
    /// <param name="continuesYears">Whether the number goes on a list or range of years.</param>
    public static bool IsYear(TokenList tokens, int index, int next, int first, int end, bool hasSign, bool continuesYears)
    {
        var number = DateText.Number(tokens.Key(index));
        if (hasSign)
        {
            return number is >= 1000 and <= LastBareYear;
        }

        if (number is < FirstBareYear or > LastBareYear)
        {
            return false;
        }

        var before = YearContextKinds.None;
        if (index > first)
        {
            if (tokens.TouchesNext(index - 1) && tokens.First(index - 1) is '$' or '€' or '£' or '#' or '.' or ',' or '٫' or ':')
            {
                return false;
            }

            before = Before(tokens, index - 1, first);
            if (before.HasFlag(YearContextKinds.Blocked))
            {
                return false;
            }
        }

        if (next >= end)
        {
            return before != YearContextKinds.None || continuesYears || index == first || tokens.Kind(index - 1) == TokenKind.Word;
        }

        if (tokens.First(next) is '%' or '٪' or '$' or '€' or '£' || (tokens.TouchesNext(index) && tokens.First(next) is ':' && next + 1 < end && tokens.Kind(next + 1) == TokenKind.Number))
        {
            return false;
        }

        if (tokens.Kind(next) == TokenKind.Number)
        {
            return false;
        }

        if (tokens.Kind(next) != TokenKind.Word || tokens.Key(next).IsEmpty)
        {
            return !IsDecimal(tokens, index, next, end);
        }

        return FollowsYear(tokens.Key(next), number, before, continuesYears);
    }

    private static YearContextKinds Before(TokenList tokens, int index, int first)
    {
        // A particle that ends in tatweel stands apart from its number: لـ2013.
        while (index > first && (tokens.Kind(index) == TokenKind.Mark || tokens.First(index) is '(' or '»'))
        {
            index--;
        }

        return tokens.Kind(index) == TokenKind.Word ? Of(tokens.Key(index)) : YearContextKinds.None;
    }

    private static bool FollowsYear(ReadOnlySpan<char> key, int number, YearContextKinds before, bool continuesYears)
    {
        var kinds = Of(key);
        if (kinds.HasFlag(YearContextKinds.Unit))
        {
            return false;
        }

        if (kinds.HasFlag(YearContextKinds.Function) || continuesYears)
        {
            return true;
        }

        if (number % 100 == 0)
        {
            return false;
        }

        return (before & (YearContextKinds.Strong | YearContextKinds.Cue)) != YearContextKinds.None
            || key.StartsWith("ال", StringComparison.Ordinal) || key.StartsWith("وال", StringComparison.Ordinal);
    }

    private static bool IsDecimal(TokenList tokens, int index, int next, int end) =>
        tokens.First(next) is '.' or ',' or '٫' && next + 1 < end && tokens.TouchesNext(index) && tokens.TouchesNext(next)
        && tokens.Kind(next + 1) == TokenKind.Number;

    private static FrozenDictionary<string, YearContextKinds>.AlternateLookup<ReadOnlySpan<char>> ReadWords()
    {
        var words = new Dictionary<string, YearContextKinds>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Read("year-context.tsv", 2))
        {
            var key = ArabicFold.Fold(row[0]);
            words[key] = words.GetValueOrDefault(key) | row.Member<YearContextKinds>(1);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
