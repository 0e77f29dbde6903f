using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using NewsReader.Articles.Parsing;

namespace NewsReader.Archive.Storage;

/// <summary>Tells whether a story was read and indexed by what runs now.</summary>
internal static class ParserVersion
{
    /// <summary>
    /// The form of <see cref="ArticleCodec"/>, then what the build derives from the parser's code and word lists, then what it derives from
    /// the files of the search analyzer (the project file names them).
    /// </summary>
    public static string Current { get; } = $"1.{typeof(ArticleParser).Module.ModuleVersionId:N}.{AnalyzerHash()}";

    private static string AnalyzerHash()
    {
        var files = typeof(ParserVersion).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static one => one.Key == "Analyzer").Value;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(files!)).AsSpan(0, 8));
    }
}
