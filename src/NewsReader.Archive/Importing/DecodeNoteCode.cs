namespace NewsReader.Archive.Importing;

/// <summary>What the decoder had to repair or wants to point out in a story that it could read.</summary>
public enum DecodeNoteCode
{
    /// <summary>NUL characters were removed; databases disagree on them and nobody can read them.</summary>
    NulRemoved,

    /// <summary>Halves of surrogate pairs became U+FFFD; they are no characters.</summary>
    LoneSurrogateReplaced,

    /// <summary>The bytes carry no sign of their encoding; it was judged from the letters they give.</summary>
    EncodingGuessed,

    /// <summary>The text reads as if it had been decoded wrongly before it was saved ("Ø¨ÙˆØªÙŠÙ†"). It is left as it is.</summary>
    LooksDoubleEncoded,
}
