namespace NewsReader.Archive.Search;

/// <summary>Writes the Arabic letters of terms with ASCII characters, so that a letter takes one byte in a database that keeps text as UTF-8.</summary>
/// <remarks>
/// One to one, in the order of Unicode: U+0621 to U+063A are A to Z. Terms have no Latin capitals and no signs of their own, so that no two
/// terms become one.
/// </remarks>
internal static class NarrowLetters
{
    /// <summary>For U+0641 to U+064A; none of them means anything inside the quotation marks of a tsquery.</summary>
    private const string Behind = "[]^_`{|}~@";

    /// <summary>A term as it is written in the database.</summary>
    public static string Of(string term) => string.Create(term.Length, term, static (letters, from) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = from[i] switch
            {
                >= '\u0621' and <= '\u063A' and var letter => (char)('A' + (letter - '\u0621')),
                >= '\u0641' and <= '\u064A' and var letter => Behind[letter - '\u0641'],
                var other => other,
            };
        }
    });
}
