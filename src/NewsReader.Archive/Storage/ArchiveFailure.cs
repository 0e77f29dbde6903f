namespace NewsReader.Archive.Storage;

/// <summary>Why the archive's database can't do what it was asked.</summary>
public enum ArchiveFailure
{
    /// <summary>It can't be reached or opened.</summary>
    Unavailable,

    /// <summary>Another process is writing to it and didn't finish in time.</summary>
    Locked,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>It may be read only.</summary>
    ReadOnly,

    /// <summary>It is damaged, or no database of this program.</summary>
    Damaged,

    /// <summary>A newer version of this program made it.</summary>
    TooNew,
}
