namespace NewsReader.Articles.Model;

/// <summary>The short name of a quote inside its article; the same as long as the quote's own words are.</summary>
public readonly record struct QuoteId
{
    /// <summary>Characters in an id; 30^5 values are ample inside one story.</summary>
    public const int Length = 5;

    private QuoteId(string value) => Value = value;

    /// <summary>The id's characters, lower case; null only in <c>default</c>.</summary>
    public string Value { get; }

    /// <summary>The id of a quote from its words.</summary>
    /// <param name="words">The quoted words; blanks at the ends don't count.</param>
    /// <param name="occurrence">0 for the first quote of a story with these words, 1 for the second, and so on.</param>
    public static QuoteId FromWords(ReadOnlySpan<char> words, int occurrence)
    {
        var trimmed = words.Trim().ToString();
        return new QuoteId(ShortHash.Of(occurrence == 0 ? trimmed : $"{trimmed}\n{occurrence}", Length));
    }

    /// <summary>Reads an id as it stands in a link.</summary>
    /// <returns>False when the text can't be an id; upper case is accepted.</returns>
    public static bool TryParse(string? text, out QuoteId id)
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

        id = new QuoteId(lower);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Value ?? string.Empty;
}
