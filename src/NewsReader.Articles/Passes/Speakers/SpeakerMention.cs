using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Passes.Speakers;

/// <summary>A noun phrase that names a speaker, taken apart.</summary>
/// <param name="Whole">All tokens of the phrase, office and name.</param>
/// <param name="Name">The tokens of the name; the whole phrase when it has no name of its own (الوزير، مصدر أمني).</param>
/// <param name="Role">The tokens of the office, or empty.</param>
/// <param name="Kind">What sort of speaker it is.</param>
/// <param name="IsShort">Whether the phrase only points back to a fuller one: الوزير، المنظمة.</param>
internal readonly record struct SpeakerMention(TokenRange Whole, TokenRange Name, TokenRange Role, SpeakerKind Kind, bool IsShort);
