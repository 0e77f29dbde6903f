using System.Text.Json;
using NewsReader.Articles.Model;
using NewsReader.Articles.Output;

namespace NewsReader.Cli.Printing;

/// <summary>One JSON object a line.</summary>
internal sealed class JsonLinesPrinter(Stream output) : ArticlePrinter
{
    private readonly Utf8JsonWriter writer = new(output, ArticleJson.OneLine);

    public override void Print(Article article, string file)
    {
        writer.Reset();
        ArticleJson.Write(writer, article, file);
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    public override void End() => output.Flush();

    protected override void Dispose(bool disposing) => writer.Dispose();
}
