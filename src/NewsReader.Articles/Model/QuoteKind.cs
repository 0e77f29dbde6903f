namespace NewsReader.Articles.Model;

/// <summary>What a span between quotation marks is.</summary>
public enum QuoteKind
{
    /// <summary>Words presented as said or written by somebody, a clause or more.</summary>
    Statement,

    /// <summary>Attributed words that are less than a clause.</summary>
    Fragment,

    /// <summary>Scare quotes, a nickname, a so-called or technical word.</summary>
    Term,

    /// <summary>The name of a body, work, newspaper, law or product.</summary>
    Name,

    /// <summary>Verse, scripture, proverb, slogan, fiction.</summary>
    Other,
}
