using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>The short name of a source or a speaker in links: ten characters, safe in an address.</summary>
/// <remarks>It is drawn from the name, so that it is the same in every archive that knows the name.</remarks>
public readonly record struct NameId
{
    /// <summary>Characters in an id.</summary>
    public const int Length = 10;

    private NameId(string value) => Value = value;

    /// <summary>The id's characters, lower case; null only in <c>default</c>.</summary>
    public string Value { get; }

    /// <summary>Reads an id as it stands in a link.</summary>
    /// <returns>False when the text can't be an id; upper case is accepted.</returns>
    public static bool TryParse(string? text, out NameId id)
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

        id = new NameId(lower);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Value ?? string.Empty;

    /// <summary>The id of a name that was brought into its one form.</summary>
    internal static NameId FromKey(string key) => new(ShortHash.Of(key, Length));
}
