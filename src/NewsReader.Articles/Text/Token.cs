using NewsReader.Articles.Model;

namespace NewsReader.Articles.Text;

/// <summary>A word, number, quotation mark or punctuation sign of the text.</summary>
/// <param name="Start">Index of its first code unit in the original text.</param>
/// <param name="Length">Its code units in the original text.</param>
/// <param name="KeyStart">Where its folded form begins in the key buffer of its <see cref="TokenList"/>.</param>
/// <param name="KeyLength">Length of the folded form.</param>
/// <param name="Kind">What it is made of.</param>
internal readonly record struct Token(int Start, int Length, int KeyStart, int KeyLength, TokenKind Kind)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);
}
