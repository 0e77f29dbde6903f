namespace NewsReader.Articles.Lexicon;

/// <summary>What the parser knows of a word; the classes of words.tsv.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,

    /// <summary>أن، إن and their forms with pronoun: what follows is a reported clause.</summary>
    That = 1 << 0,
    Preposition = 1 << 1,
    Time = 1 << 2,
    Adverb = 1 << 3,

    /// <summary>A word that only stands in a clause of its own.</summary>
    Clause = 1 << 4,

    /// <summary>Joins a subject with what it is said to be: كان، يبقى، بأنه.</summary>
    Copula = 1 << 5,

    /// <summary>Opens another clause: بينما، فيما.</summary>
    Conjunction = 1 << 6,
    Relative = 1 << 7,

    /// <summary>An office or trade: a person's role begins with it.</summary>
    Role = 1 << 8,
    Honorific = 1 << 9,
    Organisation = 1 << 10,
    Document = 1 << 11,
    Unnamed = 1 << 12,

    /// <summary>A noun before the name of a body, place or product.</summary>
    NameTrigger = 1 << 13,

    /// <summary>A noun before the title of a work.</summary>
    TitleTrigger = 1 << 14,

    /// <summary>A noun before a slogan, verse or proverb.</summary>
    SloganTrigger = 1 << 15,

    /// <summary>Words before what is only so called: المعروف باسم، بذريعة.</summary>
    TermTrigger = 1 << 16,

    /// <summary>Banners and chants, whose words nobody introduces with a verb.</summary>
    Chant = 1 << 17,
    Background = 1 << 18,
    Passive = 1 << 19,

    /// <summary>Attributes without a verb: بحسب، وفقا لـ.</summary>
    Attribution = 1 << 20,

    /// <summary>A word behind which أن opens no report: قبل أن، يمكن أن، ضرورة أن.</summary>
    NotContent = 1 << 21,

    /// <summary>A first or family name whose letters look like a verb or a word with a particle.</summary>
    GivenName = 1 << 22,

    /// <summary>The word carried the article.</summary>
    Definite = 1 << 24,

    /// <summary>The word carried an attached ب, ل or ك.</summary>
    Prefixed = 1 << 25,

    /// <summary>The word carried an attached و or ف.</summary>
    Joined = 1 << 26,
}
