using NewsReader.Articles.Lexicon;

namespace NewsReader.Articles.Parsing;

/// <summary>What the lexicons and the marks say of one token.</summary>
internal struct TokenNote
{
    /// <summary>The token's word classes.</summary>
    public WordTraits Traits;

    /// <summary>The word of saying that the token is, whatever its surroundings; null for other words and between marks.</summary>
    public CueForm? Cue;

    /// <summary>Number of the outermost marked span that holds the token, its marks included, plus one; 0 outside.</summary>
    public int Marked;
}
