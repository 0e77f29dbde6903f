using System.Collections.Immutable;
using System.Text;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>Reads what <see cref="CodecWriter"/> wrote.</summary>
internal sealed class CodecReader(byte[] bytes) : IDisposable
{
    private readonly BinaryReader reader = new(new MemoryStream(bytes, writable: false), Encoding.UTF8);
    private readonly List<string> strings = [];

    public int Number() => reader.Read7BitEncodedInt();

    public bool Flag() => reader.ReadBoolean();

    public double Fraction() => reader.ReadDouble();

    public TextSpan Span() => new(Number(), Number());

    public TextSpan? OptionalSpan() => Flag() ? Span() : null;

    public DateOnly? Day() => Number() is > 0 and var number ? DateOnly.FromDayNumber(number - 1) : null;

    public string Text()
    {
        var number = Number();
        if (number > 0)
        {
            return strings[number - 1];
        }

        var text = reader.ReadString();
        strings.Add(text);
        return text;
    }

    public string? OptionalText() => Flag() ? Text() : null;

    public ImmutableArray<T> List<T>(Func<CodecReader, T> read)
    {
        var count = Number();
        if (count < 0 || count > bytes.Length)
        {
            throw new InvalidDataException("A list is longer than the bytes that hold it.");
        }

        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++)
        {
            items.Add(read(this));
        }

        return items.MoveToImmutable();
    }

    public void Dispose() => reader.Dispose();
}
