namespace NewsReader.Articles.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters with their vowel signs, attached particles included.</summary>
    Word,

    /// <summary>Digits of one of the three sets.</summary>
    Number,

    /// <summary>One quotation mark; a doubled apostrophe or prime is one mark of two characters.</summary>
    Mark,

    /// <summary>One other visible character: punctuation, sign, symbol.</summary>
    Punctuation,
}
