using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using NewsReader.Articles.Parsing;

namespace NewsReader.Archive.Storage;

/// <summary>Tells whether a story was read and indexed by what runs now.</summary>
internal static class ParserVersion
{
    /// <summary>
    /// Changes with the form of <see cref="ArticleCodec"/> (the number), with the parser's code and word lists, and with the files of the search
    /// analyzer, which the project file names.
    /// </summary>
    public static string Current { get; } = Hash($"1 {typeof(ArticleParser).Module.ModuleVersionId} {AnalyzerFiles}");

    private static string? AnalyzerFiles =>
        typeof(ParserVersion).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static one => one.Key == "Analyzer").Value;

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
