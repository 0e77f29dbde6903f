namespace NewsReader.Articles.Lexicon;

/// <summary>A lexicon file of the parser can't be read: which file, which line, and why.</summary>
public sealed class LexiconException : Exception
{
    /// <summary>Names the place and the reason.</summary>
    public LexiconException(string file, int line, string reason)
        : base($"{file}, line {line}: {reason}")
    {
    }

    /// <summary>An error without a place.</summary>
    public LexiconException()
    {
    }

    /// <summary>An error without a place.</summary>
    public LexiconException(string message)
        : base(message)
    {
    }

    /// <summary>An error without a place.</summary>
    public LexiconException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
