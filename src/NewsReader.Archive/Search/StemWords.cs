using System.Collections.Frozen;
using System.Reflection;
using NewsReader.Articles.Lexicon;

namespace NewsReader.Archive.Search;

/// <summary>The word lists of the stemmer, read from the data files beside it.</summary>
internal static class StemWords
{
    static StemWords()
    {
        var rows = Read("stems.tsv");
        Names = Words(rows, "name");
        Own = Words(rows, "own");
        NameLookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();
        var nouns = Read("plurals.tsv");
        Nouns = nouns.Select(static row => Stem(row[0])).ToFrozenSet(StringComparer.Ordinal);
        Plurals = nouns.Concat(Read("variants.tsv"))
            .SelectMany(static row => row.List(1).Select(plural => (Plural: Stem(plural), Singular: Stem(row[0]))))
            // A plural whose stem is another noun's would join two nouns.
            .Where(pair => !Nouns.Contains(pair.Plural))
            .DistinctBy(static pair => pair.Plural, StringComparer.Ordinal)
            .ToFrozenDictionary(static pair => pair.Plural, static pair => pair.Singular, StringComparer.Ordinal);
    }

    /// <summary>Words that are kept whole, folded.</summary>
    public static FrozenSet<string> Names { get; }

    /// <summary>As <see cref="Names"/>, for parts of words.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NameLookup { get; }

    /// <summary>Words whose first letters look like a particle or the article and are none, folded.</summary>
    public static FrozenSet<string> Own { get; }

    /// <summary>Stems of nouns that have a broken plural.</summary>
    public static FrozenSet<string> Nouns { get; }

    /// <summary>Stems of broken plurals with the stem of their singular, and of less usual spellings with that of the usual one.</summary>
    public static FrozenDictionary<string, string> Plurals { get; }

    private static string Stem(string word) => LightStemmer.StemWithoutPlurals(ArabicAnalyzer.FoldWord(word), ArabicAnalyzer.BeginsWithHamza(word));

    private static FrozenSet<string> Words(IEnumerable<LexiconRow> rows, string className) => rows
        .Where(row => row[0] == className)
        .SelectMany(static row => row.List(1))
        .Select(static word => ArabicAnalyzer.FoldWord(word))
        .ToFrozenSet(StringComparer.Ordinal);

    private static IReadOnlyList<LexiconRow> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new LexiconException(name, 0, "the file is not embedded; it belongs in Search/Data");
        using var reader = new StreamReader(stream);
        return LexiconFile.Read(name, reader, 2);
    }
}
