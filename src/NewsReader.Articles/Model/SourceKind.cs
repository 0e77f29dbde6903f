namespace NewsReader.Articles.Model;

/// <summary>What a source did for the story.</summary>
public enum SourceKind
{
    /// <summary>A news agency that supplied the story.</summary>
    Agency,

    /// <summary>A paper, site or channel that publishes it.</summary>
    Publisher,
}
