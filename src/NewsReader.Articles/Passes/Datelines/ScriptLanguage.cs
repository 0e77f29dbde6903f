using System.Buffers;

namespace NewsReader.Articles.Passes.Datelines;

/// <summary>Tells the language of a source's name by its letters.</summary>
/// <remarks>Source: Unicode code charts, Arabic block: ٹ ڈ ڑ ں ے ہ ھ serve Urdu alone; پ چ ژ گ ک ی serve Persian and Urdu.</remarks>
internal static class ScriptLanguage
{
    private static readonly SearchValues<char> UrduLetters = SearchValues.Create("ٹڈڑںےہھۂۃ");

    private static readonly SearchValues<char> PersianLetters = SearchValues.Create("پچژگکی");

    /// <summary>ISO 639-1: "ur", "fa", "en" or "ar".</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        if (name.IndexOfAny(UrduLetters) >= 0)
        {
            return "ur";
        }

        if (name.IndexOfAny(PersianLetters) >= 0)
        {
            return "fa";
        }

        var hasLatin = false;
        foreach (var c in name)
        {
            if (char.IsAsciiLetter(c))
            {
                hasLatin = true;
            }
            else if (char.IsLetter(c))
            {
                return "ar";
            }
        }

        return hasLatin ? "en" : "ar";
    }
}
