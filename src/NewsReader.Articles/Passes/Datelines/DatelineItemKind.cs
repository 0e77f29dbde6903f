namespace NewsReader.Articles.Passes.Datelines;

/// <summary>What a part of a dateline is.</summary>
internal enum DatelineItemKind : byte
{
    /// <summary>A source that the lexicon knows.</summary>
    Source,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A place that the lexicon knows.</summary>
    Place,

    /// <summary>A name that the lexicon doesn't know: a place, an outlet or an author.</summary>
    Name,
}
