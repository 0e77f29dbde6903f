namespace NewsReader.Archive.Search;

/// <summary>Why a search gives nothing without looking.</summary>
public enum SearchReason
{
    /// <summary>There is no word to look for: the box is empty, or holds signs only.</summary>
    NoWords,

    /// <summary>Every word is excluded; at least one must be wanted.</summary>
    OnlyExclusions,

    /// <summary>The source or the speaker of the filter isn't in the archive.</summary>
    UnknownFilter,
}
