using NewsReader.Articles.Parsing;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Passes.Attributions;

/// <summary>Guesses from its letters whether a word is a finite verb; a stand-in for a morphological dictionary.</summary>
internal static class VerbForms
{
    /// <summary>Whether a word looks like a finite verb: an imperfect with its prefix, or a perfect with a feminine or plural ending.</summary>
    /// <remarks>Source: Ryding, chapters 21-23. Nouns that begin with ي or ت are rarer at the head of a clause than verbs are.</remarks>
    public static bool LooksFinite(Draft draft, int token)
    {
        if (!draft.IsWord(token) || draft.Has(token, Lexicon.WordTraits.GivenName))
        {
            return false;
        }

        var key = draft.Tokens.Key(token);
        if (key.Length > 3 && key[0] is 'و' or 'ف')
        {
            key = key[1..];
        }

        if (key.Length > 4 && key[0] == 'س' && key[1] is 'ي' or 'ت' or 'ن')
        {
            key = key[1..];
        }

        var isFeminineNoun = draft.Tokens.Original(token)[^1] == 'ة';
        return !isFeminineNoun && key.Length >= 3
            && ((key[0] == 'ي' && key.Length >= 4) || (key[^1] == 'ت' && key.Length >= 4 && key[^2] != 'ا') || key.EndsWith("وا"));
    }
}
