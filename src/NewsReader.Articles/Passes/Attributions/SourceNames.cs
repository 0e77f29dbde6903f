using System.Collections.Frozen;
using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Attributions;

/// <summary>One-word names of agencies and outlets, to tell لرويترز ("to Reuters") from a name that begins with ل.</summary>
internal static class SourceNames
{
    private static readonly FrozenSet<string> Names = Load();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> key) => Lookup.Contains(key);

    private static FrozenSet<string> Load() =>
        LexiconFile.Read("outlets.tsv", columns: 1).SelectMany(static row => row.List(0)).Select(static word => ArabicFold.Fold(word)).ToFrozenSet(StringComparer.Ordinal);
}
