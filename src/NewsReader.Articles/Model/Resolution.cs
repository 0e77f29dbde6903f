namespace NewsReader.Articles.Model;

/// <summary>How a speaker was found.</summary>
public enum Resolution
{
    /// <summary>The cue's own clause names the speaker.</summary>
    Explicit,

    /// <summary>The cue has no subject; the speaker of an earlier cue goes on.</summary>
    Inherited,

    /// <summary>The cue's subject is a short form ("الوزير") of a speaker named elsewhere.</summary>
    Coreferent,
}
