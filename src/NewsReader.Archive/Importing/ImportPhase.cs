namespace NewsReader.Archive.Importing;

/// <summary>What an import is doing.</summary>
public enum ImportPhase
{
    /// <summary>Story files are read and stored.</summary>
    Reading,

    /// <summary>The folder has been dealt with; stored stories are read and indexed again because the program has changed.</summary>
    ReadingAgain,

    /// <summary>All is stored; what a large import left in the search index is put in order, which takes seconds and can't be measured in stories.</summary>
    SortingIndex,
}
