using System.Collections.Frozen;
using NewsReader.Articles.Lexicon;

namespace NewsReader.Articles.Passes.Speakers;

/// <summary>Nouns that tell on what occasion, to whom or about what somebody spoke, so that they end the speaker's name: في بيان، للصحفيين، صحة الخبر.</summary>
internal static class SettingWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Occasions = LexiconFile.ReadClass("settings.tsv", "occasion").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Audiences = LexiconFile.ReadClass("settings.tsv", "audience").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Matters = LexiconFile.ReadClass("settings.tsv", "matter").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsOccasion(ReadOnlySpan<char> key) => Occasions.Contains(key);

    public static bool IsAudience(ReadOnlySpan<char> key) => Audiences.Contains(key);

    public static bool IsMatter(ReadOnlySpan<char> key) => Matters.Contains(key);
}
