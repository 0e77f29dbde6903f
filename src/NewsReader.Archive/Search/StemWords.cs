using System.Collections.Frozen;
using System.Reflection;
using NewsReader.Articles.Lexicon;

namespace NewsReader.Archive.Search;

/// <summary>The word lists of the stemmer, read from the data files beside it.</summary>
internal static class StemWords
{
    /// <summary>Each term costs a look-up.</summary>
    private const int MaxBegun = 16;

    private static readonly string[] WordsInOrder;

    static StemWords()
    {
        var rows = Read("stems.tsv");
        Names = Words(rows, "name").ToFrozenSet(StringComparer.Ordinal);
        Own = Words(rows, "own").SelectMany(WithHamzaBelow).ToFrozenSet(StringComparer.Ordinal);
        Plurals = [];
        NeedsHamza = [];
        Nouns = [];
        var whole = Words(rows, "name").Concat(Words(rows, "noun")).Select(static word => (Word: word, Term: word))
            .Concat(rows.Where(static row => row[0] == "same").SelectMany(static row => Words([row], "same").Select(word => (Word: word, Term: Words([row], "same").First()))))
            .SelectMany(static pair => WithHamzaBelow(pair.Word).Select(word => (Word: word, pair.Term)))
            .ToDictionary(static pair => pair.Word, static pair => pair.Term, StringComparer.Ordinal);
        Whole = whole.ToFrozenDictionary(StringComparer.Ordinal);
        WholeLookup = Whole.GetAlternateLookup<ReadOnlySpan<char>>();

        // From here on stems are those of the whole words above.
        var nouns = Read("plurals.tsv");
        var plurals = Pairs(nouns).Where(pair => !whole.ContainsKey(pair.Word)).DistinctBy(static pair => pair.Word, StringComparer.Ordinal).ToArray();
        Plurals = plurals.Select(static pair => pair.Word).ToFrozenSet(StringComparer.Ordinal);
        // Without its hamza ألسنة would be السنة, the year.
        NeedsHamza = plurals.Select(static pair => pair.Word).Where(word => word.StartsWith("ال", StringComparison.Ordinal) && !Own.Contains(word)).ToFrozenSet(StringComparer.Ordinal);
        // أعداد are numbers, إعداد is preparation: of the plurals only those that are written with إ themselves are looked up with it.
        var others = Pairs(nouns.Where(static row => row[1].Contains('إ'))).Concat(Pairs(Read("variants.tsv"))).SelectMany(static pair => WithHamzaBelow(pair.Word).Select(word => (word, pair.Term)));
        foreach (var (word, term) in plurals.Concat(others))
        {
            whole.TryAdd(word, term);
        }

        WordsInOrder = [.. whole.Where(static pair => !pair.Value.StartsWith(pair.Key, StringComparison.Ordinal)).Select(static pair => pair.Key).Order(StringComparer.Ordinal)];
        Nouns = nouns.Select(static row => Stem(row[0])).ToFrozenSet(StringComparer.Ordinal);
        Whole = whole.ToFrozenDictionary(StringComparer.Ordinal);
        WholeLookup = Whole.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Proper names, folded.</summary>
    public static FrozenSet<string> Names { get; }

    /// <summary>
    /// Words that no rule takes apart, with the term of each, both folded: names and nouns that are their own term, and broken plurals and less
    /// usual spellings, whose term is the stem of the singular and of the usual spelling.
    /// </summary>
    public static FrozenDictionary<string, string> Whole { get; }

    /// <summary>As <see cref="Whole"/>, for parts of words.</summary>
    public static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> WholeLookup { get; }

    /// <summary>Words whose first letters look like a particle or the article and are none, folded.</summary>
    public static FrozenSet<string> Own { get; }

    /// <summary>The broken plurals among <see cref="Whole"/>.</summary>
    public static FrozenSet<string> Plurals { get; }

    /// <summary>Plurals that only a written hamza tells from a word with the article.</summary>
    public static FrozenSet<string> NeedsHamza { get; }

    /// <summary>Stems of nouns that have a broken plural.</summary>
    public static FrozenSet<string> Nouns { get; }

    /// <summary>A folded word and, when it begins with an alef, its spelling with إ, which the stemmer sees unfolded.</summary>
    private static IEnumerable<string> WithHamzaBelow(string word) => word[0] == 'ا' ? [word, "إ" + word[1..]] : [word];

    /// <summary>Each further spelling or number of a table's words, folded, with the stem of the first.</summary>
    private static IEnumerable<(string Word, string Term)> Pairs(IEnumerable<LexiconRow> rows) =>
        rows.SelectMany(static row => row.List(1).Select(word => (ArabicAnalyzer.FoldWord(word), Stem(row[0]))));

    private static string Stem(string word) => LightStemmer.Stem(ArabicAnalyzer.FoldWord(word), ArabicAnalyzer.BeginsWithHamza(word));

    /// <summary>The terms of words kept whole that begin with some letters, at most <see cref="MaxBegun"/>: the letters أسل stand in no term of أسلحة, which is سلاح.</summary>
    public static IEnumerable<string> TermsOfWordsThatBegin(string letters)
    {
        var start = Array.BinarySearch(WordsInOrder, letters, StringComparer.Ordinal);
        return WordsInOrder.Skip(start < 0 ? ~start : start)
            .TakeWhile(word => word.StartsWith(letters, StringComparison.Ordinal))
            .Select(static word => Whole[word])
            .Distinct(StringComparer.Ordinal)
            .Take(MaxBegun);
    }

    private static IEnumerable<string> Words(IEnumerable<LexiconRow> rows, string className) =>
        rows.Where(row => row[0] == className).SelectMany(static row => row.List(1)).Select(static word => ArabicAnalyzer.FoldWord(word));

    private static IReadOnlyList<LexiconRow> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new LexiconException(name, 0, "the file is not embedded; it belongs in Search/Data");
        using var reader = new StreamReader(stream);
        return LexiconFile.Read(name, reader, 2);
    }
}
