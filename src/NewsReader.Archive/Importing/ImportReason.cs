namespace NewsReader.Archive.Importing;

/// <summary>Why a file of the content folder was set aside.</summary>
public enum ImportReason
{
    /// <summary>The content folder itself isn't there.</summary>
    FolderMissing,

    /// <summary>The file has no bytes, or nothing but white space. Pipes and devices, which have no size, count as empty and are never opened.</summary>
    Empty,

    /// <summary>The file has one line: a headline with no text below it.</summary>
    HeadlineOnly,

    /// <summary>The file is larger than <see cref="StoryLimits.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>The bytes are no text.</summary>
    Binary,

    /// <summary>The bytes are text in none of the encodings that can be told with certainty.</summary>
    UnknownEncoding,

    /// <summary>The text is UTF-8, but some bytes are not.</summary>
    BadBytes,

    /// <summary>The text ends in the middle of a character: the file is being written, or was cut off.</summary>
    HalfWritten,

    /// <summary>The file changed or went away while it was being read.</summary>
    ChangedWhileRead,

    /// <summary>A folder carries a story's name.</summary>
    NotAFile,

    /// <summary>A symbolic link. Links are not followed: they could lead out of the content folder, or round in a circle.</summary>
    SymbolicLink,

    /// <summary>The system refuses to open the file or folder.</summary>
    Unreadable,

    /// <summary>The file's name isn't valid UTF-8, so that it can't be opened by that name.</summary>
    BadName,

    /// <summary>Another story in the folder has the same id.</summary>
    DuplicateId,

    /// <summary>The parser failed on the text: a fault of the program, not of the story.</summary>
    ParserFailed,

    /// <summary>The content folder has less than half of the stories that it had: nothing is withdrawn until that is confirmed.</summary>
    MostFilesGone,
}
