using NewsReader.Articles.Parsing;

namespace NewsReader.Archive.Storage;

/// <summary>Tells whether a stored result came from the parser that runs now.</summary>
internal static class ParserVersion
{
    /// <summary>The form of <see cref="ArticleCodec"/>, then what the build derives from the parser's code and word lists.</summary>
    public static string Current { get; } =
        "1." + typeof(ArticleParser).Module.ModuleVersionId.ToString("N");
}
