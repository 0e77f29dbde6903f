using System.Text;
using System.Text.Json;
using NewsReader.Archive.Importing;
using NewsReader.Archive.Search;
using NewsReader.Articles.Model;
using NewsReader.Articles.Output;

namespace NewsReader.Cli.Printing;

/// <summary>Prints the hits of a search: an object a line, or three lines a hit for people.</summary>
internal sealed class HitPrinter(Stream output, bool forPeople) : IDisposable
{
    private readonly Utf8JsonWriter json = new(output, ArticleJson.OneLine);
    private readonly StreamWriter text = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    public void Print(SearchHit hit)
    {
        if (forPeople)
        {
            PrintText(hit);
        }
        else
        {
            PrintJson(hit);
        }
    }

    public void Dispose()
    {
        json.Dispose();
        text.Dispose();
    }

    private void PrintJson(SearchHit hit)
    {
        json.Reset();
        json.WriteStartObject();
        json.WriteString("id", hit.Story.Article.Id.Value);
        json.WriteString("file", hit.Story.File);
        json.WriteString("headline", HeadlineOf(hit.Story.Article));
        json.WriteString("date", CalendarDate.OfDay(hit.Story.Day).ToString());
        json.WriteString("snippet", hit.Snippet.Text);
        json.WriteStartArray("marks");
        foreach (var mark in hit.Snippet.Marks)
        {
            json.WriteStartObject();
            json.WriteNumber("start", mark.Start);
            json.WriteNumber("length", mark.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (hit.Statement is { Speaker: { } speaker } statement)
        {
            json.WriteString("quote", statement.Id.Value);
            json.WriteString("speaker", speaker.Name);
        }

        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private void PrintText(SearchHit hit)
    {
        text.WriteLine($"{CalendarDate.OfDay(hit.Story.Day)}  {Line(HeadlineOf(hit.Story.Article))}  [{hit.Story.Article.Id}]");
        text.WriteLine($"  {(hit.Statement?.Speaker is { } speaker ? Line(speaker.Name) + ": " : string.Empty)}{Line(hit.Snippet.Text)}");
        text.WriteLine($"  {VisibleText.Of(hit.Story.File)}");
        text.Flush();
    }

    private static string HeadlineOf(Article article) => article.Headline is { } headline ? headline.In(article.Text).Trim() : string.Empty;

    private static string Line(string words) => VisibleText.Of(words.ReplaceLineEndings(" ").Trim());
}
