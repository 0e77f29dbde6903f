using NewsReader.Articles.Model;

namespace NewsReader.Articles.Passes.Datelines;

/// <summary>What the lexicon knows about a news source.</summary>
internal readonly record struct SourceName(SourceKind Kind, SourceStrength Strength);
