namespace NewsReader.Articles.Lexicon;

/// <summary>In which surroundings a word is a cue; the column "frame" of cues.tsv explains each.</summary>
internal enum CueFrame : byte
{
    Strong,
    Weak,
    An,
    Quote,
    About,
    Relay,
    Document,
    None,
}
