using System.Collections.Frozen;
using NewsReader.Articles.Lexicon;

namespace NewsReader.Articles.Passes.Speakers;

/// <summary>Words that are part of a name, or never, against what they look like.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Given = LexiconFile.ReadClass("name-words.tsv", "given").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WithArticle = LexiconFile.ReadClass("name-words.tsv", "article").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Never = LexiconFile.ReadClass("name-words.tsv", "never").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Crowds = LexiconFile.ReadClass("name-words.tsv", "crowd").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = LexiconFile.ReadClass("name-words.tsv", "title").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>أمين، ملك: an office that is a given name as well.</summary>
    public static bool IsGivenToo(ReadOnlySpan<char> key) => Given.Contains(key);

    /// <summary>الباجي، المهدي: a given name with the article that looks like a nationality.</summary>
    public static bool IsGivenWithArticle(ReadOnlySpan<char> key) => WithArticle.Contains(key);

    /// <summary>المحلل: an office with the article that no family is called.</summary>
    public static bool IsNever(ReadOnlySpan<char> key) => Never.Contains(key);

    /// <summary>السكان، المواطنين: who is spoken to.</summary>
    public static bool IsCrowd(ReadOnlySpan<char> key) => Crowds.Contains(key);

    /// <summary>الدكتور، اللواء: a title right before a name.</summary>
    public static bool IsTitle(ReadOnlySpan<char> key) => Titles.Contains(key);
}
