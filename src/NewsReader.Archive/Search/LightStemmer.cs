namespace NewsReader.Archive.Search;

/// <summary>Takes the article, attached particles and endings off a folded Arabic word: a light stem, never a root.</summary>
/// <remarks>
/// After Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval" (light10), repaired for news: words whose first
/// letters are their own, names and nouns that only look inflected, pronouns behind ta marbuta, accusative alef, broken plurals. The particles
/// ب ل ف ك are taken off before the article and before words that are known; on others they stay, because too many words begin with these
/// letters, and are tried when a query is built, see <see cref="Spellings"/>.
/// </remarks>
internal static class LightStemmer
{
    /// <summary>Letters beyond which nothing is taken off: no Arabic word is that long, and a run of particles would cost a try for each.</summary>
    private const int LongestWord = 20;

    /// <summary>Particles, alone and before the article; the longest first.</summary>
    private static readonly string[] Clitics =
        ["وبال", "وكال", "ولل", "فلل", "فبال", "وال", "بال", "كال", "فال", "ال", "لل", "ول", "وب", "فل", "فب", "وك", "و", "ف", "ل", "ب", "ك"];

    private static readonly string[] Articles = ["وبال", "وكال", "ولل", "فلل", "فبال", "وال", "بال", "كال", "فال", "ال", "لل"];

    private static readonly string[] Pronouns = ["هما", "نا", "هم", "كم", "ها"];

    /// <summary>The endings that a broken plural takes: pronouns, the accusative, the ya of relation. Behind others other words begin (سهول, سهولة).</summary>
    private static readonly string[] EndingsOfPlurals = ["هما", "هم", "ها", "يه", "يا", "ي", "ا"];

    /// <summary>Endings with the least number of letters that must stay; tried in this order, each once.</summary>
    private static readonly (string Ending, int Stays)[] Endings =
    [
        ("اتهم", 3), ("اتها", 3), ("اتنا", 3), ("اته", 3), ("تهما", 3), ("تهم", 3), ("تها", 3), ("تنا", 3), ("ته", 3),
        ("هما", 4), ("هم", 4), ("ها", 3), ("تين", 3), ("تان", 3), ("ان", 3), ("ات", 3), ("ون", 3), ("ين", 3), ("وا", 3), ("يا", 3), ("يه", 3), ("ه", 3), ("ي", 3), ("ا", 3),
    ];

    /// <summary>The stem of a folded word.</summary>
    /// <param name="word">The word, folded but for إ.</param>
    /// <param name="hamza">Whether its first letter was written أ, إ or آ, so that ال is not the article.</param>
    public static string Stem(string word, bool hamza) => StemWithHamza(word, hamza).Replace('إ', 'ا');

    private static string StemWithHamza(string word, bool hamza)
    {
        if (word.Length is < 3 or > LongestWord)
        {
            return word;
        }

        word = WithoutYaBeforeHamza(word);
        if ((WholeIn(word, hamza) ?? (HasArticle(word, hamza) ? null : WholeBeforeEnding(word) ?? NounBeforePronoun(word, hamza))) is { } known)
        {
            return known;
        }

        if (hamza || IsOwn(word))
        {
            return WithoutEnding(word);
        }

        var rest = WithoutArticle(word);
        var hasArticle = rest.Length < word.Length;
        while (rest[0] == 'و' && !IsOwn(rest) && (rest.Length >= 4 || (rest.Length == 3 && StemWords.Nouns.Contains(rest[1..]))))
        {
            var bare = WithoutArticle(rest[1..]);
            hasArticle |= bare.Length < rest.Length - 1;
            rest = bare;
        }

        return WholeIn(rest, hamza) ?? WholeBeforeEnding(rest) ?? ShortNounBehindParticle(rest) ?? (hasArticle ? null : BehindParticle(rest)) ?? WithoutEnding(rest);
    }

    /// <summary>Whether the letters before an alef with hamza are a word's own (كأس) or stand before a word that is kept whole, so that it needs no <see cref="StemBehind"/>.</summary>
    public static bool BeginsItself(string word) => word[0] != 'و' && (word.Length < 4 || WholeIn(word, hamza: false) is not null || WholeBeforeEnding(word) is not null);

    /// <summary>The stem of a folded word whose first letters are particles before a word that begins with أ, إ or آ.</summary>
    /// <param name="word">The word, folded but for إ.</param>
    /// <param name="particles">How many letters the particles have.</param>
    public static string StemBehind(string word, int particles)
    {
        var rest = word[particles..];
        var stem = Stem(rest, hamza: true);
        return IsTerm(stem) || IsWhole(rest) || StemWords.Nouns.Contains(stem) || word.StartsWith("لل", StringComparison.Ordinal) ? stem : word[..particles].TrimStart('و') + stem;
    }

    /// <summary>The stem of a noun with a broken plural behind which a pronoun is written: نا and كم end too many other words to be taken off unseen.</summary>
    private static string? NounBeforePronoun(string word, bool hamza)
    {
        foreach (var pronoun in Pronouns)
        {
            if (word.Length >= pronoun.Length + 2 && word.EndsWith(pronoun, StringComparison.Ordinal) && NounThatLost(word[..^pronoun.Length]) is { } noun)
            {
                return noun;
            }
        }

        // The ه of a pronoun looks like a ta marbuta, but none stands behind the ت that one became: خطته.
        return word.EndsWith("ته", StringComparison.Ordinal) && word.Length > 3 ? KnownNoun(word[..^2] + "ه", hamza) : null;

        string? NounThatLost(string part) => KnownNoun(part, hamza) ?? (part.Length > 2 && part[^1] == 'ت' ? KnownNoun(part[..^1] + "ه", hamza) : null);
    }

    private static string? KnownNoun(string word, bool hamza) => Stem(word, hamza) is var stem && StemWords.Nouns.Contains(stem) ? stem : null;

    /// <summary>
    /// The stem of a word whose last letter is written ه, not ة, and is a pronoun: دوره is his role, دورة a course. Null when the letter may as
    /// well be a ta marbuta without its dots (مدرسه).
    /// </summary>
    public static string? NounBeforeHa(string word, bool hamza)
    {
        // The ه of وجوه is the root's.
        var isPlural = StemWords.Plurals.Contains(word) && !StemWords.Nouns.Contains(word[..^1]);
        return isPlural || HasArticle(word, hamza) ? null
            : NounIn(word) ?? (!hamza && word.Length > 4 && word[0] == 'و' ? NounIn(word[1..]) : null)
                ?? (!hamza && word.Length > 3 && IsParticle(word[0]) && !IsOwn(word) ? NounIn(word[1..]) : null);

        string? NounIn(string part) => part.Length > 2 ? KnownNoun(part[..^1], hamza) : null;
    }

    /// <summary>لمدة, بقوى and لرؤية may be a particle and a noun of three letters, which keeps its last one; so must they, to be found by it.</summary>
    private static string? ShortNounBehindParticle(string word) =>
        word is ([_, _, _, 'ه' or 'ي'] or [_, _, _, 'ي', 'ه']) && IsParticle(word[0]) && !IsOwn(word) ? word[..4] : null;

    /// <summary>
    /// The stem of a word behind ل, ب, ف or ك when what follows is known; the particle goes before known words and stays before the stems of
    /// others, where <see cref="Spellings"/> looks for it.
    /// </summary>
    private static string? BehindParticle(string word)
    {
        if (word.Length < 5 || !IsParticle(word[0]) || IsOwn(word))
        {
            return null;
        }

        var rest = word[1..];
        var isOwn = IsOwn(rest);
        if (WholeBeforeEnding(rest) is { } whole)
        {
            return whole;
        }

        if ((word[1] != 'و' || isOwn) && Noun(rest) is { } noun)
        {
            return noun;
        }

        var stem = WithoutEnding(rest);
        return IsTerm(stem) ? stem : isOwn ? word[0] + stem : null;
    }

    /// <summary>The stem of a noun that begins with the word's own first letter: a second particle can't stand before it.</summary>
    private static string? Noun(string word) => KnownNoun(word, hamza: false) is { } noun && noun[0] == word[0] ? noun : null;

    /// <summary>Whether a term is that of a word kept whole, before which particles are taken off.</summary>
    private static bool IsTerm(string stem) => StemWords.Whole.TryGetValue(stem, out var term) && term == stem;

    /// <summary>A word with the article takes no pronoun.</summary>
    private static bool HasArticle(string word, bool hamza) => !hamza && !IsOwn(word) && WithoutArticle(word).Length < word.Length;

    private static bool IsParticle(char letter) => letter is 'ل' or 'ب' or 'ف' or 'ك';

    /// <summary>
    /// The forms that a stem has in the index: itself, and behind one of the particles that stay on. A form that is a word of its own with
    /// another meaning (بعيد beside عيد) is left out.
    /// </summary>
    public static IEnumerable<string> Spellings(string stem)
    {
        yield return stem;
        // Particles before a word that is kept whole are taken off wherever it stands.
        if (stem.Length < (StemWords.Nouns.Contains(stem) ? 2 : 3) || stem[0] is < 'ء' or > 'ي' || (IsTerm(stem) && !StemWords.Nouns.Contains(stem)))
        {
            yield break;
        }

        foreach (var particle in "لبفك")
        {
            var form = particle + stem;
            if (!StemWords.Whole.ContainsKey(form) && !IsOwn(form) && !OwnStems.Contains(form))
            {
                yield return form;
            }
        }
    }

    /// <summary>A word up to where its article begins or its particles end: the form that a prefix of a word is looked for in.</summary>
    public static string WithoutArticle(string word)
    {
        if (IsOwn(word))
        {
            return word;
        }

        foreach (var article in Articles)
        {
            if (word.Length < article.Length + 2 || !word.StartsWith(article, StringComparison.Ordinal))
            {
                continue;
            }

            // وبالغة and والتزام begin with a word of their own behind the و, بالتزام behind the ب.
            if (article.Length > 2 && (IsOwn(word[1..]) || (article.EndsWith("ال", StringComparison.Ordinal) && IsOwn(word[(article.Length - 2)..]))))
            {
                return word[0] == 'و' ? word[1..] : word;
            }

            // Of three lams in a row two are written: للاجئين is ل, ال and لاجئين.
            var rest = word[article.Length..];
            return article.EndsWith("لل", StringComparison.Ordinal) && IsOwn("ل" + rest) && KnownNoun(rest, hamza: false) is null ? "ل" + rest : rest;
        }

        return word;
    }

    private static readonly Lazy<HashSet<string>> OwnStemSet = new(static () => [.. StemWords.Own.Select(static word => WithoutEnding(word))]);

    private static HashSet<string> OwnStems => OwnStemSet.Value;

    /// <summary>The term of a word that is kept whole, alone or behind particles and the article; null for other words.</summary>
    private static string? WholeIn(string word, bool hamza)
    {
        // ل and الله are written as one.
        word = word is "لله" or "ولله" or "فلله" ? "الله" : word;
        if (StemWords.Whole.TryGetValue(word, out var whole) && (hamza || !StemWords.NeedsHamza.Contains(word)))
        {
            return whole;
        }

        foreach (var clitic in Clitics)
        {
            if (word.Length >= clitic.Length + 3 && word.StartsWith(clitic, StringComparison.Ordinal)
                && (clitic[^1] == 'ل' || !StemWords.NeedsHamza.Contains(word[clitic.Length..]))
                && StemWords.WholeLookup.TryGetValue(word.AsSpan(clitic.Length), out var behind))
            {
                var hasArticle = clitic.EndsWith("ال", StringComparison.Ordinal) || clitic.EndsWith("لل", StringComparison.Ordinal);
                return !hasArticle && IsOwn(word) ? null : behind;
            }
        }

        return null;
    }

    private static bool IsWhole(string word) => StemWords.Whole.ContainsKey(word) || WholeBeforeEnding(word) is not null;

    private static bool IsOwn(string word) =>
        StemWords.Own.Contains(word) || (word[0] == 'و' && word.EndsWith("هم", StringComparison.Ordinal) && StemWords.Own.Contains(word[..^2]))
        || (word[0] is 'و' or 'ا' or 'إ' or 'ب' or 'ف' or 'ك' or 'ل' && WithoutEnding(word) is var stem && (stem.Length > 3 || stem[0] != 'ا') && OwnStems.Contains(stem));

    private static string WithoutEnding(string word)
    {
        if ((StemWords.Whole.TryGetValue(word, out var whole) && !StemWords.NeedsHamza.Contains(word)) || (whole = WholeBeforeEnding(word)) is not null)
        {
            return whole;
        }

        foreach (var (ending, stays) in Endings)
        {
            if (word.Length >= ending.Length + stays && word.EndsWith(ending, StringComparison.Ordinal) && !IsRadical(word, ending))
            {
                word = word[..^ending.Length];
                if (StemWords.Whole.TryGetValue(word, out whole) && !StemWords.Plurals.Contains(word))
                {
                    return whole;
                }
            }
        }

        return WithoutYaBeforeHamza(word);
    }

    /// <summary>شيء, شيئا and شئ are one word, مبادئ and مبادىء are.</summary>
    private static string WithoutYaBeforeHamza(string word) => word.EndsWith("يء", StringComparison.Ordinal) ? word[..^2] + "ء" : word;

    /// <summary>The term of a word that is kept whole and has an ending; a ta marbuta that became ت before it (قناته) and an alef maqsura that became an alef (جرحاهم) come back.</summary>
    private static string? WholeBeforeEnding(string word)
    {
        string? longest = null;
        var letters = 0;
        foreach (var (ending, _) in Endings)
        {
            if (word.Length < ending.Length + 3 || !word.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            // A ta marbuta stands last or becomes ت: عملها is عمل and ها, not عملة and ا.
            var rest = word[..^ending.Length];
            if (rest[^1] == 'ه' || rest.Length <= letters)
            {
                continue;
            }

            var lostTaMarbuta = ending[0] == 'ت' || ending.StartsWith("ات", StringComparison.Ordinal);
            if ((lostTaMarbuta && StemWords.Whole.TryGetValue(rest + "ه", out var whole))
                || (MayTake(rest, ending) && StemWords.Whole.TryGetValue(rest, out whole))
                || (rest[^1] == 'ا' && ending[0] == 'ه' && StemWords.Plurals.Contains(rest[..^1] + "ي") && StemWords.Whole.TryGetValue(rest[..^1] + "ي", out whole)))
            {
                (longest, letters) = (whole, rest.Length);
            }
        }

        return longest;
    }

    private static bool MayTake(string word, string ending) => StemWords.Plurals.Contains(word)
        // مزارع are farms and is a farmer, whose plural is مزارعون.
        ? EndingsOfPlurals.Contains(ending) || (word[0] == 'م' && ending is "ين" or "ون")
        // Behind short names other words begin (ولد, ولدى).
        : word.Length > 3 || !StemWords.Names.Contains(word);

    /// <summary>Whether what looks like an ending is the root's: the ya behind an alef (بداية and بدايات are بداي, not بدا), the ن of a verbal noun of form II (تعدين).</summary>
    private static bool IsRadical(string word, string ending) => ending[0] == 'ي'
        && (ending == "ين" ? word is ['ت', _, _, 'ي', 'ن'] : word[^(ending.Length + 1)] == 'ا');
}
