using NewsReader.Articles.Model;

namespace NewsReader.Articles.Parsing;

/// <summary>Reads a news story: text in, <see cref="Article"/> out.</summary>
/// <remarks>Stateless and safe to call from many threads. Never alters the text, and never throws for what a text contains.</remarks>
public static class ArticleParser
{
    /// <summary>Parses one story.</summary>
    /// <param name="text">The decoded text, without its byte-order mark.</param>
    /// <param name="options">What is known beside the text; null for <see cref="ParseOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Article Parse(string text, ParseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= ParseOptions.Default;
        var draft = new Draft(text, options);
        foreach (var pass in Pipeline.Passes)
        {
            pass.Run(draft);
        }

        return draft.ToArticle();
    }
}
