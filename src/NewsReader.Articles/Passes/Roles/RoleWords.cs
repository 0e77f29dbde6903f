using System.Collections.Frozen;
using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Roles;

/// <summary>The words of role-words.tsv by their folded form.</summary>
internal static class RoleWords
{
    private static readonly FrozenDictionary<string, RoleWordKinds> Table = Read();

    private static readonly FrozenDictionary<string, RoleWordKinds>.AlternateLookup<ReadOnlySpan<char>> Words =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly KeyFilter Filter = new(Table.Keys);

    /// <summary>What a folded word says.</summary>
    public static RoleWordKinds Of(ReadOnlySpan<char> key) =>
        Filter.MayContain(key) && Words.TryGetValue(key, out var kinds) ? kinds : RoleWordKinds.None;

    private static FrozenDictionary<string, RoleWordKinds> Read()
    {
        var words = new Dictionary<string, RoleWordKinds>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Read("role-words.tsv", 2))
        {
            var kind = row.Member<RoleWordKinds>(0);
            foreach (var word in row.List(1))
            {
                var key = ArabicFold.Fold(word);
                words[key] = words.GetValueOrDefault(key) | kind;
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
