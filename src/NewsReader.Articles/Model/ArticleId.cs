using System.Text;

namespace NewsReader.Articles.Model;

/// <summary>The short name of a story in links: ten characters, safe in an address, never a readable word.</summary>
/// <remarks>
/// The id is drawn from what stays when a story is edited: the id in its front matter, else its file's name inside the content folder.
/// It is therefore the same after an edit, a restart and a rebuild of the archive from its folder.
/// </remarks>
public readonly record struct ArticleId
{
    /// <summary>Characters in an id. 30^10 values keep the chance of one collision among a million stories below 1 in 1,000.</summary>
    public const int Length = 10;

    /// <summary>Longest path that Linux takes; a longer name is a story's whole text.</summary>
    private const int LongestPath = 4096;

    private ArticleId(string value) => Value = value;

    /// <summary>The id's characters, lower case; null only in <c>default</c>.</summary>
    public string Value { get; }

    /// <summary>The id of the story that <paramref name="name"/> names: a file's path inside its folder, or an id that its author chose.</summary>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public static ArticleId FromName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        // File systems differ in how they compose letters. Only a path is normalised: a long run of vowel signs makes composing slow.
        var composed = name.Length <= LongestPath ? Compose(name.Replace('\\', '/')) : name;
        return new ArticleId(ShortHash.Of(composed, Length));
    }

    /// <summary>Reads an id as it stands in a link.</summary>
    /// <returns>False when the text can't be an id; upper case is accepted.</returns>
    public static bool TryParse(string? text, out ArticleId id)
    {
        id = default;
        if (text is null || text.Length != Length)
        {
            return false;
        }

        var lower = text.ToLowerInvariant();
        if (!ShortHash.IsWellFormed(lower))
        {
            return false;
        }

        id = new ArticleId(lower);
        return true;
    }

    private static string Compose(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Lone surrogates and other characters that are none can't be composed; the name as it is names the story as well.
            return name;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Value ?? string.Empty;
}
