using System.Globalization;
using System.Text;
using NewsReader.Archive.Search;

namespace NewsReader.Archive.Storage;

/// <summary>Writes a tsvector. Terms are letters and digits, so that nothing needs escaping.</summary>
internal sealed class PostgresVector
{
    /// <summary>PostgreSQL keeps positions up to here; a phrase beyond isn't found.</summary>
    private const int MaxPosition = 16_383;

    /// <summary>A vector may have 1 MB; what a story has beyond this is not searched.</summary>
    private const int MaxVectorBytes = 900_000;

    private readonly Dictionary<string, StringBuilder> positions = new(StringComparer.Ordinal);
    private int position;
    private int bytes;

    public void Add(List<SearchToken> tokens, string weight)
    {
        foreach (var token in tokens)
        {
            if (++position > MaxPosition || bytes > MaxVectorBytes)
            {
                Add(token.Term, null, weight);
                continue;
            }

            Add(token.Term, position, weight);
        }

        // No phrase reaches from one part into the next.
        position += 2;
    }

    public void Add(IEnumerable<string> tags)
    {
        foreach (var tag in tags)
        {
            positions.TryAdd(tag, new StringBuilder());
        }
    }

    public override string ToString()
    {
        var vector = new StringBuilder();
        foreach (var (term, at) in positions)
        {
            vector.Append('\'').Append(term).Append('\'');
            if (at.Length > 0)
            {
                vector.Append(':').Append(at);
            }

            vector.Append(' ');
        }

        return vector.ToString();
    }

    private void Add(string term, int? at, string weight)
    {
        if (!positions.TryGetValue(term, out var places))
        {
            if (bytes > MaxVectorBytes)
            {
                return;
            }

            positions.Add(term, places = new StringBuilder());
            bytes += (term.Length * 2) + 8;
        }

        if (at is { } number || (places.Length == 0 && (number = MaxPosition) > 0))
        {
            places.Append(places.Length == 0 ? string.Empty : ",").Append(CultureInfo.InvariantCulture, $"{number}{weight}");
            bytes += 2;
        }
    }
}
