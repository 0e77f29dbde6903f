using NewsReader.Articles.Parsing;

namespace NewsReader.Archive.Importing;

/// <summary>A file in the content folder that by its name and size can be a story.</summary>
/// <param name="Name">Its path inside the content folder, with forward slashes.</param>
/// <param name="Path">Its path on this machine.</param>
/// <param name="Format">How it is written, told by its ending.</param>
internal sealed record StoryFile(string Name, string Path, StoryFormat Format)
{
    /// <summary>Bytes, when the folder was looked through.</summary>
    public long Size { get; init; }

    /// <summary>When the file was last changed, when the folder was looked through.</summary>
    public DateTimeOffset Modified { get; init; }

    /// <summary>The format that a file's ending stands for, or null when files with this name are no stories.</summary>
    /// <remarks>A README explains its folder; names that begin with a dot or a tilde belong to hidden files and to editors at work.</remarks>
    public static StoryFormat? FormatOf(string fileName)
    {
        if (fileName.StartsWith('.') || fileName.StartsWith('~'))
        {
            return null;
        }

        StoryFormat? format = System.IO.Path.GetExtension(fileName).ToUpperInvariant() switch
        {
            ".TXT" => StoryFormat.Wire,
            ".MD" => StoryFormat.Markdown,
            _ => null,
        };
        return System.IO.Path.GetFileNameWithoutExtension(fileName).Equals("README", StringComparison.OrdinalIgnoreCase) ? null : format;
    }
}
