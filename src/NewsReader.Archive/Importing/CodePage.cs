using System.Collections.Immutable;
using System.Text;

namespace NewsReader.Archive.Importing;

/// <summary>A single-byte encoding whose lower half is ASCII.</summary>
internal sealed class CodePage
{
    /// <summary>Stands for a byte that the encoding doesn't define.</summary>
    public const char Undefined = '\uFFFD';

    private readonly ImmutableArray<char> upper;

    private CodePage(StoryEncoding encoding, int number)
    {
        Encoding = encoding;
        upper = CharactersOf(number);
    }

    public static CodePage Windows1256 { get; } = new(StoryEncoding.Windows1256, 1256);

    public static CodePage Iso88596 { get; } = new(StoryEncoding.Iso88596, 28596);

    public StoryEncoding Encoding { get; }

    /// <summary>The character of a byte, or <see cref="Undefined"/>.</summary>
    public char this[byte value] => value < 0x80 ? (char)value : upper[value - 0x80];

    public string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
        {
            text.Append(this[value]);
        }

        return text.ToString();
    }

    /// <summary>The characters of the bytes 80 to FF.</summary>
    public static ImmutableArray<char> CharactersOf(int number)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(number)
            ?? throw new ArgumentOutOfRangeException(nameof(number), number, "No such code page.");
        var bytes = Enumerable.Range(0x80, 0x80).Select(static value => (byte)value).ToArray();

        // .NET gives undefined bytes a control character or one for private use.
        return [.. encoding.GetString(bytes).Select(static c => c is < '\u00A0' or (>= '\uE000' and <= '\uF8FF') ? Undefined : c)];
    }
}
