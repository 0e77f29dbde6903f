using System.Globalization;

namespace NewsReader.Archive.Storage;

/// <summary>Where the next page of a list begins. Taken from a page and handed back; what it holds is the archive's own affair.</summary>
public readonly record struct ListKey
{
    internal ListKey(long value) => Value = value;

    internal long Value { get; }

    /// <summary>The key as it stands in an address: hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x", CultureInfo.InvariantCulture);

    /// <summary>Reads a key out of an address.</summary>
    /// <returns>False when the text is no key.</returns>
    public static bool TryParse(string? text, out ListKey key)
    {
        var isKey = long.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value >= 0;
        key = new ListKey(isKey ? value : 0);
        return isKey;
    }
}
