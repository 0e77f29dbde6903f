using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Passes.Speakers;

/// <summary>A speaker of the story, known by the fullest phrase that names it.</summary>
internal sealed class SpeakerEntry(SpeakerMention mention)
{
    /// <summary>The fullest mention so far.</summary>
    public SpeakerMention Fullest { get; set; } = mention;

    /// <summary>The tokens of the office, from whichever mention has one.</summary>
    public TokenRange Role { get; set; } = mention.Role;

    public SpeakerKind Kind { get; set; } = mention.Kind;

    /// <summary>Gender as the verbs show that agree with it.</summary>
    public Gender Gender { get; set; }
}
