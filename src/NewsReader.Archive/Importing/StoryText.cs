namespace NewsReader.Archive.Importing;

/// <summary>Tells whether a text has the least that a story has: a headline and something below it.</summary>
internal static class StoryText
{
    /// <summary>Said of a story that ends after its first line.</summary>
    public const string HeadlineOnly = "headline only, no text below it";

    /// <summary>What is missing, or null when the text can be a story.</summary>
    public static (ImportReason Reason, string Detail)? Judge(string text)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace() && ++lines == 2)
            {
                return null;
            }
        }

        return lines == 0
            ? (ImportReason.Empty, "the file has nothing but white space")
            : (ImportReason.HeadlineOnly, HeadlineOnly);
    }
}
