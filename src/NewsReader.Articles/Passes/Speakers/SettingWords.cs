using System.Collections.Frozen;
using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Speakers;

/// <summary>Nouns that tell on what occasion, to whom or about what somebody spoke, so that they end the speaker's name: في بيان، للصحفيين، صحة الخبر.</summary>
internal static class SettingWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Occasions = Load("occasion").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Audiences = Load("audience").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Matters = Load("matter").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsOccasion(ReadOnlySpan<char> key) => Occasions.Contains(key);

    public static bool IsAudience(ReadOnlySpan<char> key) => Audiences.Contains(key);

    public static bool IsMatter(ReadOnlySpan<char> key) => Matters.Contains(key);

    private static FrozenSet<string> Load(string name) =>
        LexiconFile.Read("settings.tsv", columns: 2).Where(row => row[0] == name).SelectMany(static row => row.List(1))
            .Select(static word => ArabicFold.Fold(word)).ToFrozenSet(StringComparer.Ordinal);
}
