using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NewsReader.Articles.Model;

namespace NewsReader.Articles.Output;

/// <summary>Writes an <see cref="Article"/> as the JSON object that <c>newsreader parse</c> and the web app's JSON address hand out.</summary>
/// <remarks>Field names are a public contract: fields may be added, none renamed or dropped. Every <c>text</c> is the exact slice of the story.</remarks>
public static class ArticleJson
{
    /// <summary>Arabic letters stay letters; only what JSON itself needs is escaped.</summary>
    public static JsonWriterOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>As <see cref="OneLine"/>, indented for people.</summary>
    public static JsonWriterOptions Indented { get; } = OneLine with { Indented = true };

    /// <summary>Writes the object.</summary>
    /// <param name="writer">Where to write; the caller flushes it.</param>
    /// <param name="article">The story.</param>
    /// <param name="file">The name that the object's <c>file</c> field gets.</param>
    public static void Write(Utf8JsonWriter writer, Article article, string file)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        writer.WriteStartObject();
        writer.WriteString("file", file);
        writer.WriteString("id", article.Id.Value);
        WriteSpan(writer, "headline", article, article.Headline);
        WriteDay(writer, "date", article.Date);
        WriteDateline(writer, article);
        writer.WriteStartArray("paragraphs");
        foreach (var paragraph in article.Paragraphs)
        {
            writer.WriteStartObject();
            WriteSpanFields(writer, article, paragraph.Span);
            writer.WriteString("role", Name(paragraph.Role));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("quotes");
        foreach (var quote in article.Quotes)
        {
            WriteQuote(writer, article, quote);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("dates");
        foreach (var date in article.Dates)
        {
            writer.WriteStartObject();
            WriteSpanFields(writer, article, date.Span);
            writer.WriteString("value", date.Value.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in article.Diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("code", diagnostic.Code);
            writer.WriteNumber("start", diagnostic.Span.Start);
            writer.WriteNumber("length", diagnostic.Span.Length);
            writer.WriteString("message", diagnostic.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDateline(Utf8JsonWriter writer, Article article)
    {
        if (article.Dateline is not { } dateline)
        {
            writer.WriteNull("dateline");
            return;
        }

        writer.WriteStartObject("dateline");
        WriteSpanFields(writer, article, dateline.Span);
        writer.WriteStartArray("sources");
        foreach (var source in dateline.Sources)
        {
            writer.WriteStartObject();
            writer.WriteString("name", source.Name);
            writer.WriteString("language", source.Language);
            writer.WriteString("kind", Name(source.Kind));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("places");
        foreach (var place in dateline.Places)
        {
            writer.WriteStringValue(place);
        }

        writer.WriteEndArray();
        WriteDay(writer, "date", dateline.Date);
        writer.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter writer, Article article, Quote quote)
    {
        writer.WriteStartObject();
        writer.WriteString("id", quote.Id.Value);
        writer.WriteNumber("paragraph", quote.Paragraph);
        WriteSpanFields(writer, article, quote.Span);
        writer.WriteString("mode", Name(quote.Mode));
        writer.WriteString("kind", Name(quote.Kind));
        if (quote.Speaker is { } speaker)
        {
            writer.WriteStartObject("speaker");
            writer.WriteString("name", speaker.Name);
            writer.WriteString("role", speaker.Role);
            writer.WriteString("kind", Name(speaker.Kind));
            writer.WriteString("resolution", Name(speaker.Resolution));
            WriteSpan(writer, "evidence", article, speaker.Evidence);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("speaker");
        }

        writer.WriteString("via", quote.Via);
        if (quote.Cue is { } cue)
        {
            writer.WriteStartObject("cue");
            WriteSpanFields(writer, article, cue.Span);
            writer.WriteString("class", Name(cue.Class));
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("cue");
        }

        writer.WriteString("rule", quote.Rule);
        writer.WriteNumber("confidence", Math.Round(quote.Confidence, 2));
        writer.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter writer, string name, Article article, TextSpan? span)
    {
        if (span is not { } present)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        WriteSpanFields(writer, article, present);
        writer.WriteEndObject();
    }

    private static void WriteSpanFields(Utf8JsonWriter writer, Article article, TextSpan span)
    {
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("length", span.Length);
        writer.WriteString("text", span.Of(article.Text));
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, DateOnly? day)
    {
        if (day is { } present)
        {
            writer.WriteString(name, CalendarDate.OfDay(present).ToString());
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static string Name<T>(T value)
        where T : struct, Enum => ContractNames<T>.Of(value);

    /// <summary>The contract's words are the members' names in lower case; looked up once a type.</summary>
    private static class ContractNames<T>
        where T : struct, Enum
    {
        private static readonly Dictionary<T, string> Names =
            Enum.GetValues<T>().ToDictionary(static value => value, static value => value.ToString().ToLowerInvariant());

        public static string Of(T value) => Names[value];
    }
}
