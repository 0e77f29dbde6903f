using NewsReader.Articles.Model;

namespace NewsReader.Articles.Lexicon;

/// <summary>Generates the forms of a word of saying in which it introduces words: third person, participle, verbal noun.</summary>
/// <remarks>Source: Wright, A Grammar of the Arabic Language, vol. I, paradigms; only unvocalised spelling matters here.</remarks>
internal static class CueInflection
{
    private static readonly string[] Pronouns = ["ه", "ها", "هم", "هما", "هن"];

    public static IEnumerable<(string Word, CueForm Form)> Of(LexiconRow row)
    {
        var perfect = row[1];
        var cueClass = row.Member<CueClass>(0);
        var frame = row.Member<CueFrame>(5);
        if (perfect.Length < 2)
        {
            throw row.Error("the perfect, which names the lemma, is missing");
        }

        CueForm Form(CueShape shape, Gender gender) => new(perfect, cueClass, shape, frame, gender);

        foreach (var (word, gender) in Perfect(perfect, frame, cueClass))
        {
            yield return (word, Form(CueShape.Perfect, gender));
        }

        if (row[2] != "-")
        {
            foreach (var (word, gender) in Imperfect(row, row[2]))
            {
                yield return (word, Form(CueShape.Imperfect, gender));
                yield return ("س" + word, Form(CueShape.Imperfect, gender));
            }
        }

        if (row[3] != "-")
        {
            foreach (var (word, gender) in Participle(row[3]))
            {
                yield return (word, Form(CueShape.Participle, gender));
            }
        }

        if (row[4] != "-")
        {
            foreach (var (word, gender) in Noun(row[4]))
            {
                yield return (word, Form(CueShape.Noun, gender));
            }
        }

        foreach (var word in row.List(6))
        {
            yield return (word, Form(ShapeOf(word), GenderOf(word)));
        }
    }

    private static IEnumerable<(string Word, Gender Gender)> Perfect(string word, CueFrame frame, CueClass cueClass)
    {
        // A final weak letter drops before the endings ت and وا: نفى، نفت، نفوا.
        var stem = word[^1] is 'ى' or 'ا' ? word[..^1] : word;
        yield return (word, Gender.Masculine);
        yield return (stem + "ت", Gender.Feminine);
        yield return (stem + "وا", Gender.Plural);
        if (frame == CueFrame.Strong)
        {
            yield return (stem + "تا", Gender.Plural);
        }

        if (cueClass != CueClass.Judge)
        {
            yield break;
        }

        foreach (var pronoun in Pronouns)
        {
            // وصفه، اعتبرها: only verbs of judging put the object before the words they introduce.
            yield return ((stem.Length < word.Length ? stem + "ا" : word) + pronoun, Gender.Masculine);
            yield return (stem + "ت" + pronoun, Gender.Feminine);
        }
    }

    private static IEnumerable<(string Word, Gender Gender)> Imperfect(LexiconRow row, string word)
    {
        if (word[0] != 'ي')
        {
            throw row.Error($"the imperfect '{word}' must begin with ي");
        }

        var stem = word[^1] is 'ى' or 'ي' or 'و' && word.Length > 3 ? word[..^1] : word;
        yield return (word, Gender.Masculine);
        yield return ("ت" + word[1..], Gender.Feminine);
        yield return (stem + "ون", Gender.Plural);
        yield return (stem + "وا", Gender.Plural);
    }

    private static IEnumerable<(string Word, Gender Gender)> Participle(string word)
    {
        yield return (word + "ا", Gender.Masculine);
        yield return (word + "ة", Gender.Feminine);
        yield return (word + "ين", Gender.Plural);
        yield return (word + "تين", Gender.Plural);
    }

    private static IEnumerable<(string Word, Gender Gender)> Noun(string word)
    {
        var joined = word[^1] == 'ة' ? word[..^1] + "ت" : word;
        foreach (var prefix in (string[])["", "ب", "ل"])
        {
            yield return (prefix + joined + "ه", Gender.Masculine);
            yield return (prefix + joined + "ها", Gender.Feminine);
            yield return (prefix + joined + "هم", Gender.Plural);
            yield return (prefix + joined + "هما", Gender.Plural);
        }

        yield return (word, Gender.Unknown);
        yield return ("ال" + word, Gender.Unknown);
        yield return ("بال" + word, Gender.Unknown);
    }

    private static CueShape ShapeOf(string word) => word[0] switch
    {
        'ي' => CueShape.Imperfect,
        _ when word.EndsWith("يا", StringComparison.Ordinal) || word.EndsWith("ية", StringComparison.Ordinal) || word.EndsWith("ين", StringComparison.Ordinal) || (word[0] == 'م' && word[^1] == 'ا') => CueShape.Participle,
        _ when word.StartsWith("تصريحات", StringComparison.Ordinal) => CueShape.Noun,
        _ => CueShape.Perfect,
    };

    private static Gender GenderOf(string word) => word[^1] switch
    {
        'ت' or 'ة' => Gender.Feminine,
        'ن' => Gender.Plural,
        'ا' when word.EndsWith("وا", StringComparison.Ordinal) || word.EndsWith("تا", StringComparison.Ordinal) => Gender.Plural,
        _ => Gender.Masculine,
    };
}
