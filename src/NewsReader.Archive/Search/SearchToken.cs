namespace NewsReader.Archive.Search;

/// <summary>A word of a text as the index knows it, and where it stands in the text as written.</summary>
/// <param name="Term">What is indexed and looked for: the folded stem; letters and digits only.</param>
/// <param name="Folded">The folded word before stemming, for prefixes that a reader is still typing.</param>
/// <param name="Start">Index of its first code unit in the text.</param>
/// <param name="Length">Its code units in the text, attached particles and vowel signs included.</param>
internal readonly record struct SearchToken(string Term, string Folded, int Start, int Length)
{
    public int End => Start + Length;
}
