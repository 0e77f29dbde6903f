using System.Collections.Immutable;
using System.Text;
using NewsReader.Archive.Search;

namespace NewsReader.Archive.Storage;

/// <summary>Writes the words of a row of an index as one text: <c>. headline . body . tags .</c>, every term between two spaces.</summary>
/// <remarks>
/// The index is built over the terms; the text keeps their order for phrases and for ranking. With <see cref="NarrowLetters"/> it takes less
/// than half of what a tsvector with positions takes, and lies apart from the row, so that rows are many to a page and quick to count.
/// </remarks>
internal sealed class PostgresTerms
{
    /// <summary>The parts of a text begin and end with this.</summary>
    public const char Border = '.';

    /// <summary>Stands before every term of a statement's speaker.</summary>
    public const string SpeakerSign = "*";

    /// <summary>Stands before every term of the speaker's role.</summary>
    public const string RoleSign = "+";

    /// <summary>A tsvector may have 1 MB; what a story has beyond this is not searched.</summary>
    private const int MaxBytes = 900_000;

    private readonly StringBuilder text = new StringBuilder().Append(Border);
    private int bytes;

    public PostgresTerms Add(List<SearchToken> tokens, string sign = "")
    {
        foreach (var token in tokens)
        {
            Add(sign, token.Term);
        }

        text.Append(' ').Append(Border);
        return this;
    }

    /// <summary>A finished text and, behind it, the tags.</summary>
    public static string WithTags(string text, ImmutableArray<string> tags) => $"{text} {string.Join(' ', tags)}{(tags.IsEmpty ? string.Empty : " ")}{Border}";

    public override string ToString() => text.ToString();

    private void Add(string sign, string term)
    {
        var narrow = NarrowLetters.Of(term);
        bytes += Encoding.UTF8.GetByteCount(narrow) + sign.Length;
        if (bytes <= MaxBytes)
        {
            text.Append(' ').Append(sign).Append(narrow);
        }
    }
}
