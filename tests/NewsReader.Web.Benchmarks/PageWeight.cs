using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace NewsReader.Web.Benchmarks;

/// <summary>Weighs a page with its styles and scripts as a published app sends them, compressed by Brotli.</summary>
internal static partial class PageWeight
{
    public static async Task WriteAsync(HttpClient client, string path, TextWriter output)
    {
        var html = await client.GetStringAsync(new Uri(path, UriKind.Relative));
        // Pages are compressed as they are sent, files beforehand and as small as can be.
        var files = new List<(string Name, long Bytes)> { ("page", Compressed(System.Text.Encoding.UTF8.GetBytes(html), CompressionLevel.Optimal)) };
        foreach (var address in Address().Matches(html).Select(static match => match.Value).Distinct(StringComparer.Ordinal))
        {
            files.Add((address, Compressed(await client.GetByteArrayAsync(new Uri(address, UriKind.Relative)), CompressionLevel.SmallestSize)));
        }

        foreach (var (name, bytes) in files.Append(("together", files.Sum(static file => file.Bytes))))
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {bytes,7:N0} B"));
        }
    }

    private static long Compressed(byte[] body, CompressionLevel level)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, level, leaveOpen: true))
        {
            brotli.Write(body);
        }

        return compressed.Length;
    }

    [GeneratedRegex("""(?<=(href|src)=")/(css|js)/[^"]+""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Address();
}
