namespace NewsReader.Articles.Passes.Datelines;

/// <summary>How far a name is a news source by itself.</summary>
internal enum SourceStrength : byte
{
    /// <summary>Always.</summary>
    Plain,

    /// <summary>Only in a bracket, or beside a place, a date or a plain source: the word has other meanings.</summary>
    Weak,

    /// <summary>Never; but an unknown name with this word in it is an outlet.</summary>
    Head,
}
