using System.Text.Json;
using NewsReader.Articles.Model;
using NewsReader.Articles.Output;

namespace NewsReader.Cli.Printing;

/// <summary>One indented JSON array of all stories; an empty one when there are none.</summary>
internal sealed class JsonArrayPrinter : ArticlePrinter
{
    private readonly Stream output;
    private readonly Utf8JsonWriter writer;

    public JsonArrayPrinter(Stream output)
    {
        this.output = output;
        writer = new Utf8JsonWriter(output, ArticleJson.Indented);
        writer.WriteStartArray();
    }

    public override void Print(Article article, string file)
    {
        ArticleJson.Write(writer, article, file);
        writer.Flush();
    }

    public override void End()
    {
        writer.WriteEndArray();
        writer.Flush();
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    protected override void Dispose(bool disposing) => writer.Dispose();
}
