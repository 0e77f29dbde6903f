using System.Collections.Immutable;
using System.Security.Cryptography;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Archive.Importing;

/// <summary>A file's way from bytes to a parsed story, or to the reason why there is none.</summary>
internal sealed record StoryReading(string Hash, Article? Article, ImmutableArray<DecodeNote> Notes, ImportReason Reason, string Detail)
{
    /// <summary>Reads and parses a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="knownHash">The hash of the bytes that the archive has already; then the story isn't parsed and there is neither article nor reason.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<StoryReading> OfAsync(StoryFile file, string? knownHash, CancellationToken cancellation)
    {
        var (bytes, reason, detail) = await StoryBytes.ReadAsync(file.Path, cancellation);
        if (bytes is null)
        {
            return new StoryReading(string.Empty, null, [], reason, detail);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
        return hash == knownHash ? new StoryReading(hash, null, [], default, string.Empty) : Decode(file, bytes, hash);
    }

    private static StoryReading Decode(StoryFile file, byte[] bytes, string hash) => StoryDecoder.Decode(bytes) switch
    {
        DecodeResult.Refused refused => new StoryReading(hash, null, [], refused.Reason, refused.Detail),
        DecodeResult.Decoded decoded when StoryText.Judge(decoded.Text) is { } problem => new StoryReading(hash, null, [], problem.Reason, problem.Detail),
        DecodeResult.Decoded decoded => Parse(file, decoded, hash),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static StoryReading Parse(StoryFile file, DecodeResult.Decoded decoded, string hash)
    {
        try
        {
            var article = ArticleParser.Parse(decoded.Text, new ParseOptions { Format = file.Format, Name = file.Name });
            return article.Diagnostics.Any(static diagnostic => diagnostic.Code is DiagnosticCodes.NoBody)
                ? new StoryReading(hash, null, [], ImportReason.HeadlineOnly, StoryText.HeadlineOnly)
                : new StoryReading(hash, article, decoded.Notes, default, string.Empty);
        }
        catch (Exception exception)
        {
            // The parser throws for no text. Should it do so all the same, one story is missing instead of all that follow.
            return new StoryReading(hash, null, [], ImportReason.ParserFailed, "the parser failed: " + exception.Message);
        }
    }
}
