using System.Collections.Immutable;
using System.Globalization;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>Writes what the parser found in a story as a few hundred bytes beside its text, so that pages need no parsing.</summary>
/// <remarks>
/// The form is private to the archive and goes with <see cref="ParserVersion"/>: another version is never read, the story is parsed again.
/// Numbers are 7-bit encoded; a string stands in full the first time and as its number after that.
/// </remarks>
internal static class ArticleCodec
{
    /// <summary>Writes everything but the text.</summary>
    public static byte[] Write(Article article)
    {
        using var bytes = new MemoryStream();
        using var writer = new CodecWriter(bytes);
        writer.Text(article.Id.Value);
        writer.Span(article.Headline);
        writer.Day(article.Date);
        Write(writer, article.Dateline);
        writer.List(article.Paragraphs, static (to, paragraph) =>
        {
            to.Span(paragraph.Span);
            to.Number((int)paragraph.Role);
        });
        writer.List(article.Quotes, Write);
        writer.List(article.Dates, static (to, date) =>
        {
            to.Span(date.Span);
            to.Text(date.Value.ToString());
        });
        writer.List(article.Diagnostics, static (to, diagnostic) =>
        {
            to.Text(diagnostic.Code);
            to.Span(diagnostic.Span);
            to.Text(diagnostic.Message);
        });
        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>Reads what <see cref="Write(Article)"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static Article Read(string text, byte[] bytes)
    {
        using var reader = new CodecReader(bytes);
        try
        {
            return new Article
            {
                Text = text,
                Id = ArticleId.TryParse(reader.Text(), out var id) ? id : throw Damaged(null),
                Headline = reader.OptionalSpan(),
                Date = reader.Day(),
                Dateline = ReadDateline(reader),
                Paragraphs = reader.List(static from => new Paragraph(from.Span(), (ParagraphRole)from.Number())),
                Quotes = reader.List(ReadQuote),
                Dates = reader.List(static from => new DateMention(from.Span(), ReadDate(from.Text()))),
                Diagnostics = reader.List(static from => new Diagnostic(from.Text(), from.Span(), from.Text())),
            };
        }
        catch (Exception exception) when (exception is EndOfStreamException or FormatException or ArgumentException)
        {
            throw Damaged(exception);
        }
    }

    private static void Write(CodecWriter to, Dateline? dateline)
    {
        to.Flag(dateline is not null);
        if (dateline is null)
        {
            return;
        }

        to.Span(dateline.Span);
        to.List(dateline.Sources, static (writer, source) =>
        {
            writer.Text(source.Name);
            writer.Text(source.Language);
            writer.Number((int)source.Kind);
        });
        to.List(dateline.Places, static (writer, place) => writer.Text(place));
        to.Day(dateline.Date);
    }

    private static Dateline? ReadDateline(CodecReader from) => from.Flag()
        ? new Dateline(
            from.Span(),
            from.List(static reader => new Source(reader.Text(), reader.Text(), (SourceKind)reader.Number())),
            from.List(static reader => reader.Text()),
            from.Day())
        : null;

    private static void Write(CodecWriter to, Quote quote)
    {
        to.Text(quote.Id.Value);
        to.Span(quote.Span);
        to.Number(quote.Paragraph + 1);
        to.Number((int)quote.Mode);
        to.Number((int)quote.Kind);
        to.Flag(quote.Speaker is not null);
        if (quote.Speaker is { } speaker)
        {
            to.Text(speaker.Name);
            to.OptionalText(speaker.Role);
            to.Number((int)speaker.Kind);
            to.Number((int)speaker.Resolution);
            to.Span(speaker.Evidence);
        }

        to.OptionalText(quote.Via);
        to.Flag(quote.Cue is not null);
        if (quote.Cue is { } cue)
        {
            to.Span(cue.Span);
            to.Number((int)cue.Class);
        }

        to.Text(quote.Rule);
        to.Fraction(quote.Confidence);
    }

    private static Quote ReadQuote(CodecReader from) => new()
    {
        Id = QuoteId.TryParse(from.Text(), out var id) ? id : throw Damaged(null),
        Span = from.Span(),
        Paragraph = from.Number() - 1,
        Mode = (QuoteMode)from.Number(),
        Kind = (QuoteKind)from.Number(),
        Speaker = from.Flag()
            ? new Speaker(from.Text(), from.OptionalText(), (SpeakerKind)from.Number(), (Resolution)from.Number(), from.OptionalSpan())
            : null,
        Via = from.OptionalText(),
        Cue = from.Flag() ? new Cue(from.Span(), (CueClass)from.Number()) : null,
        Rule = from.Text(),
        Confidence = from.Fraction(),
    };

    private static CalendarDate ReadDate(string iso)
    {
        int Part(int start, int length) => int.Parse(iso.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
        return iso.Length switch
        {
            4 => CalendarDate.OfYear(Part(0, 4)),
            7 => CalendarDate.OfMonth(Part(0, 4), Part(5, 2)),
            10 => CalendarDate.OfDay(new DateOnly(Part(0, 4), Part(5, 2), Part(8, 2))),
            _ => throw Damaged(null),
        };
    }

    private static InvalidDataException Damaged(Exception? cause) => new("What the parser found in a story can't be read any more.", cause);
}
