namespace NewsReader.Archive.Search;

/// <summary>Takes the article, attached particles and endings off a folded Arabic word: a light stem, never a root.</summary>
/// <remarks>
/// After Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval" (light10), repaired for news: words whose first
/// letters are their own, names that only look inflected, pronouns behind ta marbuta, accusative alef, broken plurals. The particles ب ل ف ك
/// stay on a word unless the article follows them: too many words begin with these letters. They are tried when a query is built, see
/// <see cref="Spellings"/>.
/// </remarks>
internal static class LightStemmer
{
    /// <summary>Particles, alone and before the article; the longest first.</summary>
    private static readonly string[] Clitics =
        ["وبال", "وكال", "ولل", "فلل", "فبال", "وال", "بال", "كال", "فال", "ال", "لل", "ول", "وب", "فل", "فب", "وك", "و", "ف", "ل", "ب", "ك"];

    private static readonly string[] Articles = ["وبال", "وكال", "ولل", "فلل", "فبال", "وال", "بال", "كال", "فال", "ال", "لل"];

    private static readonly string[] Pronouns = ["هما", "نا", "هم", "كم", "ها", "ه"];

    /// <summary>Endings with the least number of letters that must stay; tried in this order, each once.</summary>
    private static readonly (string Ending, int Stays)[] Endings =
    [
        ("اتهم", 3), ("اتها", 3), ("اتنا", 3), ("اته", 3), ("تهما", 3), ("تهم", 3), ("تها", 3), ("تنا", 3), ("ته", 3),
        ("هما", 4), ("هم", 4), ("ها", 3), ("تين", 3), ("تان", 3), ("ان", 3), ("ات", 3), ("ون", 3), ("ين", 3), ("وا", 3), ("يا", 3), ("يه", 3), ("ه", 3), ("ي", 3), ("ا", 3),
    ];

    /// <summary>The stem of a folded word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="hamza">Whether its first letter was written أ, إ or آ, so that ال is not the article.</param>
    public static string Stem(string word, bool hamza)
    {
        var stem = StemWithoutPlurals(word, hamza);
        return StemWords.Plurals.TryGetValue(stem, out var singular) ? singular
            : StemWords.Names.Contains(stem) ? stem
            : NounWithPronoun(word, hamza) ?? KnownNoun(stem) ?? PluralWithParticle(word, hamza) ?? stem;
    }

    /// <summary>The stem of a folded word whose first letters are particles before a word that begins with أ, إ or آ.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="particles">How many letters the particles have.</param>
    public static string StemBehind(string word, int particles)
    {
        if (word.Length < 4 || NameIn(word) is not null || IsOwn(word))
        {
            return Stem(word, hamza: false);
        }

        var rest = word[particles..];
        var stem = Stem(rest, hamza: true);
        return StemWords.Plurals.ContainsKey(StemWithoutPlurals(rest, hamza: true)) ? stem : word[..particles].TrimStart('و') + stem;
    }

    /// <summary>As <see cref="Stem"/>, but a broken plural keeps its own stem.</summary>
    public static string StemWithoutPlurals(string word, bool hamza)
    {
        if (word.Length < 3)
        {
            return word;
        }

        if (NameIn(word) is { } name)
        {
            return name;
        }

        if (hamza || IsOwn(word))
        {
            return WithoutEnding(word);
        }

        var rest = WithoutArticle(word);
        while (rest.Length >= 4 && rest[0] == 'و' && !IsOwn(rest))
        {
            rest = WithoutArticle(rest[1..]);
        }

        return NameIn(rest) ?? (MayBeParticleAndShortNoun(rest) ? rest : WithoutEnding(rest));
    }

    private static string? KnownNoun(string stem) =>
        StemWords.Plurals.TryGetValue(stem, out var singular) ? singular : StemWords.Nouns.Contains(stem) ? stem : null;

    /// <summary>The stem of a known noun behind which a pronoun is written: نا and هم end too many other words to be taken off unseen.</summary>
    private static string? NounWithPronoun(string word, bool hamza)
    {
        foreach (var pronoun in Pronouns)
        {
            if (word.Length >= pronoun.Length + 2 && word.EndsWith(pronoun, StringComparison.Ordinal)
                && KnownNoun(StemWithoutPlurals(word[..^pronoun.Length], hamza)) is { } noun)
            {
                return noun;
            }
        }

        return null;
    }

    /// <summary>The singular's stem of a known plural behind ل, ب, ف or ك: <see cref="Spellings"/> puts particles before singulars only.</summary>
    private static string? PluralWithParticle(string word, bool hamza)
    {
        if (!hamza && word.Length > 4 && word[0] == 'و' && !IsOwn(word))
        {
            word = word[1..];
        }

        if (hamza || word.Length < 4 || word[0] is not ('ل' or 'ب' or 'ف' or 'ك') || IsOwn(word))
        {
            return null;
        }

        var rest = word[1..];
        return StemWords.Plurals.TryGetValue(StemWithoutPlurals(rest, hamza: false), out var singular) ? singular : NounWithPronoun(rest, hamza: false);
    }

    /// <summary>
    /// The forms that a stem has in the index: itself, and behind one of the particles that stay on. A form that is a word of its own with
    /// another meaning (بعيد beside عيد) is left out.
    /// </summary>
    public static IEnumerable<string> Spellings(string stem)
    {
        yield return stem;
        if (stem.Length < 3 || stem[0] is < 'ء' or > 'ي')
        {
            yield break;
        }

        foreach (var particle in "لبفك")
        {
            var form = particle + stem;
            if (!StemWords.Names.Contains(form) && !IsOwn(form) && !OwnStems.Contains(form))
            {
                yield return form;
            }
        }
    }

    /// <summary>A word up to where its article begins or its particles end: the form that a prefix of a word is looked for in.</summary>
    public static string WithoutArticle(string word)
    {
        foreach (var article in Articles)
        {
            if (word.Length >= article.Length + 2 && word.StartsWith(article, StringComparison.Ordinal))
            {
                // Of three lams in a row two are written: للاجئين is ل, ال and لاجئين.
                var rest = word[article.Length..];
                return article.EndsWith("لل", StringComparison.Ordinal) && IsOwn("ل" + rest) ? "ل" + rest : rest;
            }
        }

        return word;
    }

    private static readonly Lazy<HashSet<string>> OwnStemSet = new(static () => [.. StemWords.Own.Select(static word => WithoutEnding(word))]);

    private static HashSet<string> OwnStems => OwnStemSet.Value;

    private static string? NameIn(string word)
    {
        // ل and الله are written as one.
        word = word is "لله" or "ولله" or "فلله" ? "الله" : word;
        if (StemWords.Names.TryGetValue(word, out var whole))
        {
            return whole;
        }

        foreach (var clitic in Clitics)
        {
            if (word.Length >= clitic.Length + 3 && word.StartsWith(clitic, StringComparison.Ordinal)
                && StemWords.NameLookup.TryGetValue(word.AsSpan(clitic.Length), out var name))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>لمدة and بجهة are a particle and a noun of three letters, which keeps its ta marbuta; so must they, to be found by it.</summary>
    private static bool MayBeParticleAndShortNoun(string word) => word is ['ب' or 'ف' or 'ك' or 'ل', _, _, 'ه'] && !IsOwn(word);

    private static bool IsOwn(string word) =>
        StemWords.Own.Contains(word) || (word[0] is 'و' or 'ا' or 'ب' or 'ف' or 'ك' or 'ل' && OwnStems.Contains(WithoutEnding(word)));

    private static string WithoutEnding(string word)
    {
        foreach (var (ending, stays) in Endings)
        {
            if (word.Length >= ending.Length + stays && word.EndsWith(ending, StringComparison.Ordinal))
            {
                word = word[..^ending.Length];
            }
        }

        // شيء, شيئا and شئ are one word.
        return word.EndsWith("يء", StringComparison.Ordinal) ? word[..^2] + "ء" : word;
    }
}
