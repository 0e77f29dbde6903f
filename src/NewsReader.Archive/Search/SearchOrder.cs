namespace NewsReader.Archive.Search;

/// <summary>In what order hits are listed.</summary>
public enum SearchOrder
{
    /// <summary>Newest first; the same in every database.</summary>
    Latest,

    /// <summary>Best match first, among the newest 2,000 matches (500 in PostgreSQL), which every database ranks alike.</summary>
    Relevance,
}
