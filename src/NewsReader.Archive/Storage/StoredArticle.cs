using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>A story in the archive.</summary>
/// <param name="Article">The parsed story.</param>
/// <param name="File">Its file's path inside the content folder, with forward slashes.</param>
/// <param name="Imported">When this version of the story came into the archive, UTC.</param>
public sealed record StoredArticle(Article Article, string File, DateTimeOffset Imported)
{
    /// <summary>The day that the story stands under in lists: its own date, else the day it was imported.</summary>
    public DateOnly Day => Article.Date ?? DateOnly.FromDateTime(Imported.UtcDateTime);
}
