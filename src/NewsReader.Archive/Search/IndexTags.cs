using System.Globalization;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Search;

/// <summary>Words of the index that no text contains, so that a filter costs no more than one more word of the query.</summary>
/// <remarks>They begin with a character of Unicode's private use area, which the analyzer never lets through.</remarks>
internal static class IndexTags
{
    public static string Source(long id) => Tag('\uE000', id);

    public static string Speaker(long id) => Tag('\uE001', id);

    public static string Mode(QuoteMode mode) => Tag('\uE002', (long)mode);

    public static string Kind(QuoteKind kind) => Tag('\uE003', (long)kind);

    private static string Tag(char sign, long number) => string.Create(CultureInfo.InvariantCulture, $"{sign}{number}");
}
