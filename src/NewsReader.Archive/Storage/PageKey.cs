using System.Globalization;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>A place in the list of stories, which is ordered by day, newest first: the last story before the page.</summary>
/// <remarks>Paging by key stays right while stories arrive, and costs the same on every page.</remarks>
public readonly record struct PageKey(DateOnly Day, ArticleId Id)
{
    /// <summary>The place in front of a day's newest story: the page begins with that day. It stands in no address.</summary>
    public static PageKey BeginningOf(DateOnly day) => new(day, default);

    /// <summary>The key as it stands in an address: "2022-02-01.bcd0fghj12".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd}.{Id}");

    /// <summary>Reads a key out of an address.</summary>
    /// <returns>False when the text is no key.</returns>
    public static bool TryParse(string? text, out PageKey key)
    {
        key = default;
        if (text is null || text.Length != 11 + ArticleId.Length || text[10] != '.'
            || !DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || !ArticleId.TryParse(text[11..], out var id))
        {
            return false;
        }

        key = new PageKey(day, id);
        return true;
    }
}
