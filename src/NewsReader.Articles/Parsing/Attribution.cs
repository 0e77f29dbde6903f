using NewsReader.Articles.Lexicon;
using NewsReader.Articles.Model;
using NewsReader.Articles.Passes.Speakers;

namespace NewsReader.Articles.Parsing;

/// <summary>A word of saying in its sentence: who says, and where the words begin.</summary>
internal sealed class Attribution
{
    /// <summary>Index of the cue's first token.</summary>
    public required int Cue { get; init; }

    /// <summary>Index after the cue's last token.</summary>
    public required int CueEnd { get; init; }

    public required CueForm Form { get; init; }

    /// <summary>Index of the sentence in the draft.</summary>
    public required int Sentence { get; init; }

    /// <summary>The tokens that name the speaker beside the cue; empty when the cue has no subject of its own.</summary>
    public TokenRange Subject { get; set; }

    /// <summary>The tokens that name who relays the words (نقلت وكالة X عن), or empty.</summary>
    public TokenRange Relay { get; set; }

    /// <summary>Index of the particle أن that opens the content, or -1.</summary>
    public int That { get; set; } = -1;

    /// <summary>Index of the first token of the content (an opening mark, or the first word after أن or a colon), or -1.</summary>
    public int Content { get; set; } = -1;

    /// <summary>Whether a colon stands before the content.</summary>
    public bool HasColon { get; set; }

    /// <summary>Whether the cue stands behind the words that it attributes.</summary>
    public bool Follows { get; set; }

    /// <summary>Whether the quote shows this cue as its own; false for words that only inherit its speaker.</summary>
    public bool HasCue { get; init; } = true;

    /// <summary>Whether speech between marks was given to this cue.</summary>
    public bool HasQuote { get; set; }

    /// <summary>Who it is; set by the speakers pass, null when nobody can be found.</summary>
    public SpeakerEntry? Entry { get; set; }

    public Resolution Resolution { get; set; }

    /// <summary>The tokens that prove the speaker.</summary>
    public TokenRange Evidence { get; set; }

    /// <summary>The rule that found the subject.</summary>
    public string Rule { get; set; } = "verb-subject";
}
