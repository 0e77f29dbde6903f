namespace NewsReader.Articles.Passes.Datelines;

/// <summary>What a word does in a dateline, byline or sign-off.</summary>
internal enum DatelineWordKind : byte
{
    /// <summary>Begins a line that names writer, editor or translator.</summary>
    Byline,

    /// <summary>Closes the story on a line of its own.</summary>
    Signoff,

    /// <summary>Part of a time stamp.</summary>
    Clock,

    /// <summary>Stands between the parts of a dateline.</summary>
    Joint,

    /// <summary>شرق before a country.</summary>
    Direction,

    /// <summary>Before the source of a signature.</summary>
    Credit,

    /// <summary>Before a bracket: the bracket explains the word and signs nothing.</summary>
    Reporting,
}
