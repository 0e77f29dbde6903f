namespace NewsReader.Articles.Lexicon;

/// <summary>Grammatical gender and number as far as a form shows them.</summary>
internal enum Gender : byte
{
    Unknown,
    Masculine,
    Feminine,
    Plural,
}
