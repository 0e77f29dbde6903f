using NewsReader.Articles.Model;

namespace NewsReader.Articles.Lexicon;

/// <summary>One inflected form of a word of saying.</summary>
internal sealed record CueForm(string Lemma, CueClass Class, CueShape Shape, CueFrame Frame, Gender Gender)
{
    public bool IsFinite => Shape is CueShape.Perfect or CueShape.Imperfect;
}
