using System.Collections.Frozen;
using NewsReader.Articles.Model;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Lexicon;

/// <summary>The words of saying with their inflected forms, generated from the lemmas of cues.tsv.</summary>
internal static class CueLexicon
{
    private static readonly FrozenDictionary<string, CueForm> Forms = Load();

    private static readonly FrozenDictionary<string, CueForm>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The cue that a folded word is, an attached و or ف allowed; null when it is none.</summary>
    public static CueForm? Find(ReadOnlySpan<char> key)
    {
        if (key.Length < 2)
        {
            return null;
        }

        if (Lookup.TryGetValue(key, out var form))
        {
            return form.Frame == CueFrame.None ? null : form;
        }

        return key[0] is 'و' or 'ف' && key.Length > 3 && Lookup.TryGetValue(key[1..], out form) && form.Frame != CueFrame.None ? form : null;
    }

    private static FrozenDictionary<string, CueForm> Load()
    {
        var forms = new Dictionary<string, CueForm>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Read("cues.tsv", columns: 7))
        {
            foreach (var (word, form) in CueInflection.Of(row))
            {
                // The first row that has a form keeps it: the file stands in order of weight.
                forms.TryAdd(ArabicFold.Fold(word), form);
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
