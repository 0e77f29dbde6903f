namespace NewsReader.Archive.Importing;

/// <summary>How the characters of a story's file were written as bytes.</summary>
public enum StoryEncoding
{
    /// <summary>UTF-8, with or without a byte-order mark; plain ASCII too.</summary>
    Utf8,

    /// <summary>UTF-16, low byte first.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, high byte first.</summary>
    Utf16BigEndian,

    /// <summary>UTF-32, low byte first; only with a byte-order mark.</summary>
    Utf32LittleEndian,

    /// <summary>UTF-32, high byte first; only with a byte-order mark.</summary>
    Utf32BigEndian,

    /// <summary>Windows code page 1256; told by judgement, never by a mark.</summary>
    Windows1256,

    /// <summary>ISO 8859-6; told by judgement, never by a mark.</summary>
    Iso88596,
}
