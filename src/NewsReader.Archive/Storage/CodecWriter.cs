using System.Collections.Immutable;
using System.Text;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>Writes the parts of an <see cref="Article"/> for <see cref="ArticleCodec"/>.</summary>
internal sealed class CodecWriter(Stream output) : IDisposable
{
    private readonly BinaryWriter writer = new(output, Encoding.UTF8, leaveOpen: true);
    private readonly Dictionary<string, int> strings = new(StringComparer.Ordinal);

    public void Number(int value) => writer.Write7BitEncodedInt(value);

    public void Flag(bool value) => writer.Write(value);

    public void Fraction(double value) => writer.Write(value);

    public void Span(TextSpan span)
    {
        Number(span.Start);
        Number(span.Length);
    }

    public void Span(TextSpan? span)
    {
        Flag(span is not null);
        if (span is { } present)
        {
            Span(present);
        }
    }

    public void Day(DateOnly? day) => Number(day is { } present ? present.DayNumber + 1 : 0);

    public void Text(string text)
    {
        if (strings.TryGetValue(text, out var number))
        {
            Number(number);
            return;
        }

        strings.Add(text, strings.Count + 1);
        Number(0);
        writer.Write(text);
    }

    public void OptionalText(string? text)
    {
        Flag(text is not null);
        if (text is not null)
        {
            Text(text);
        }
    }

    public void List<T>(ImmutableArray<T> items, Action<CodecWriter, T> write)
    {
        Number(items.Length);
        foreach (var item in items)
        {
            write(this, item);
        }
    }

    public void Flush() => writer.Flush();

    public void Dispose() => writer.Dispose();
}
