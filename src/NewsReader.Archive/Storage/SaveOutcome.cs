namespace NewsReader.Archive.Storage;

/// <summary>What became of a story that was handed to the archive.</summary>
internal enum SaveOutcome
{
    /// <summary>The archive had it already, with the same text.</summary>
    Unchanged,
    Added,

    /// <summary>A new version replaced the earlier one.</summary>
    Edited,

    /// <summary>The story had been withdrawn and is back.</summary>
    Returned,

    /// <summary>The same text was read by another version of the parser.</summary>
    ReadAgain,

    /// <summary>Another file, which is still there, holds a story with the same id.</summary>
    Duplicate,
}
