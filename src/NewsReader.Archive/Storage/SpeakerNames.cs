using System.Text;
using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Model;
using NewsReader.Archive.Search;

namespace NewsReader.Archive.Storage;

/// <summary>Decides which speakers of different stories are the same.</summary>
/// <remarks>
/// Two speakers are one when their names are the same but for spelling that varies freely: hamza, ya, ta marbuta, vowel signs, blanks in
/// compound names. A surname alone, an office without its holder, a source without a name and a document are nobody in particular: they are
/// never joined over stories.
/// </remarks>
internal static class SpeakerNames
{
    /// <summary>The form in which equal names are equal, or null when the name doesn't tell one speaker from another.</summary>
    public static string? KeyOf(Speaker speaker)
    {
        if (speaker.Kind is not (SpeakerKind.Person or SpeakerKind.Organisation))
        {
            return null;
        }

        var words = Words(speaker.Name);
        if (words.Count == 0)
        {
            return null;
        }

        var traits = WordLexicon.Find(words[0]);
        return speaker.Kind is SpeakerKind.Person
            ? PersonKey(words, traits, isNamed: speaker.Role is { } role && role != speaker.Name)
            : OrganisationKey(words, traits);
    }

    /// <summary>The form in which the names of the same source are equal; null for a name without letters.</summary>
    public static string? KeyOf(Source source) => Words(source.Name) is { Count: > 0 } words ? string.Join(' ', words) : null;

    /// <param name="words">The words of the name.</param>
    /// <param name="first">What is known of its first word.</param>
    /// <param name="isNamed">Whether the story tells an office apart from the name: then أمين and أمير are first names, not offices.</param>
    private static string? PersonKey(List<string> words, WordTraits first, bool isNamed)
    {
        while (words.Count > 1 && first.HasFlag(WordTraits.Honorific))
        {
            words.RemoveAt(0);
            first = WordLexicon.Find(words[0]);
        }

        // "وزير الخارجية" is whoever holds the office, "لافروف" whoever bears the name.
        const WordTraits Office = WordTraits.Role | WordTraits.Honorific | WordTraits.Unnamed | WordTraits.Organisation | WordTraits.Document | WordTraits.Preposition;
        var isOffice = !isNamed && (first & Office) != 0;
        return words.Count < 2 || isOffice ? null : "p " + string.Join(' ', words);
    }

    private static string? OrganisationKey(List<string> words, WordTraits first)
    {
        // "الوزارة", "الشركة": which one, only the story knows.
        var isGeneric = words.Count == 1 && (first & WordTraits.Organisation) != 0 && !IsProper(words[0]);
        if (isGeneric || first.HasFlag(WordTraits.Unnamed))
        {
            return null;
        }

        if (words.Count == 1 && words[0].Length > 4 && words[0].StartsWith("ال", StringComparison.Ordinal))
        {
            words[0] = words[0][2..];
        }

        return "o " + string.Join(' ', words);
    }

    /// <summary>Names of one body alone that words.tsv lists among the nouns for bodies.</summary>
    private static bool IsProper(string word) => StemWords.Names.Contains(LightStemmer.WithoutArticle(word)) || word is "اوبك" or "فيفا";

    /// <summary>The folded words of a name; compound names are written as one word, "عبد الرحمن" as "عبدالرحمن" and "ابو مازن" as "ابومازن".</summary>
    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in name.AsSpan())
        {
            if (SearchLetters.KindOf(c) is SearchLetters.Kind.Letter or SearchLetters.Kind.Digit)
            {
                SearchLetters.AppendFolded(word, c);
            }
            else if (word.Length > 0 && SearchLetters.KindOf(c) is SearchLetters.Kind.Separator)
            {
                End();
            }
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0 && words.Count > 0 && words[^1] is "عبد" or "ابو" or "ابا" or "ابي")
            {
                words[^1] += word;
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
            }

            word.Clear();
        }
    }
}
