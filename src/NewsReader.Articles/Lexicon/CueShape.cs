namespace NewsReader.Articles.Lexicon;

/// <summary>The grammatical shape of a cue, which tells where its speaker stands.</summary>
internal enum CueShape : byte
{
    /// <summary>قال: the subject follows or precedes.</summary>
    Perfect,

    /// <summary>يقول.</summary>
    Imperfect,

    /// <summary>قائلا: the speaker is the subject of the main clause.</summary>
    Participle,

    /// <summary>قوله، بالقول، تصريح: a noun; its pronoun points back to the speaker.</summary>
    Noun,
}
