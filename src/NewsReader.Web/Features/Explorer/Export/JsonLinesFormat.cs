using System.Buffers;
using System.Text.Json;
using NewsReader.Articles.Model;
using NewsReader.Articles.Output;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Explorer.Export;

/// <summary>Findings as one JSON object a line. Texts are the exact slices of the story; offsets count UTF-16 code units.</summary>
internal sealed class JsonLinesFormat(SiteAddress site) : IFindingFormat
{
    public string ContentType => "application/x-ndjson; charset=utf-8";

    public string Extension => "jsonl";

    public void Begin(IBufferWriter<byte> output, ExplorerFilter filter)
    {
    }

    public void Write(IBufferWriter<byte> output, Finding finding, int position)
    {
        using (var writer = new Utf8JsonWriter(output, ArticleJson.OneLine))
        {
            writer.WriteStartObject();
            WriteFields(writer, finding);
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    public void End(IBufferWriter<byte> output)
    {
    }

    private void WriteFields(Utf8JsonWriter writer, Finding finding)
    {
        var article = finding.Story.Article;
        if (finding.Statement is { } said)
        {
            WriteStatement(writer, article, said);
        }

        writer.WriteString("story", article.Id.Value);
        writer.WriteString("file", finding.Story.File);
        writer.WriteString("headline", article.Headline is { } headline ? headline.In(article.Text) : null);
        writer.WriteString("date", FindingRecord.Day(finding));
        writer.WriteStartArray("sources");
        foreach (var source in article.Dateline?.Sources ?? [])
        {
            writer.WriteStringValue(source.Name);
        }

        writer.WriteEndArray();
        if (finding.Statement is null)
        {
            writer.WriteNumber("statements", article.Speech.Count());
        }

        writer.WriteString("url", FindingRecord.Address(finding, site));
    }

    private static void WriteStatement(Utf8JsonWriter writer, Article article, Quote said)
    {
        writer.WriteString("id", said.Id.Value);
        writer.WriteNumber("start", said.Span.Start);
        writer.WriteNumber("length", said.Span.Length);
        writer.WriteString("text", said.Span.Of(article.Text));
        writer.WriteString("speaker", said.Speaker!.Name);
        writer.WriteString("role", said.Speaker.Role);
        writer.WriteString("speakerKind", FindingRecord.Name(said.Speaker.Kind));
        writer.WriteString("mode", FindingRecord.Name(said.Mode));
        writer.WriteString("kind", FindingRecord.Name(said.Kind));
    }
}
