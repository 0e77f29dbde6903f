using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace NewsReader.Web.Hosting;

/// <summary>Answers with documents that aren't pages: feeds, maps, exports.</summary>
internal static class Documents
{
    private const int TagBytes = 9;

    /// <summary>A document with its ETag, so that whoever has it already is answered 304.</summary>
    /// <param name="body">The document.</param>
    /// <param name="contentType">Its media type, with the character set.</param>
    /// <param name="changed">When it last changed; null when that isn't known.</param>
    public static IResult Of(byte[] body, string contentType, DateTimeOffset? changed = null)
    {
        // Weak: the compressed form has other bytes.
        var tag = new EntityTagHeaderValue($"\"{Convert.ToBase64String(SHA256.HashData(body).AsSpan(0, TagBytes))}\"", isWeak: true);
        return Results.Bytes(body, contentType, lastModified: changed, entityTag: tag);
    }
}
