using System.Text;
using System.Text.Json;
using NewsReader.Articles.Model;
using NewsReader.Articles.Output;

namespace NewsReader.Archive.Tests;

/// <summary>Compares what holds lists, which records compare by reference.</summary>
internal static class Same
{
    public static void Article(Article expected, Article actual)
    {
        Assert.Equal(expected.Text, actual.Text);
        Assert.Equal((expected.Id, expected.Headline, expected.Date), (actual.Id, actual.Headline, actual.Date));
        Assert.Equal(expected.Paragraphs, actual.Paragraphs);
        Assert.Equal(expected.Quotes, actual.Quotes);
        Assert.Equal(expected.Dates, actual.Dates);
        Assert.Equal(expected.Diagnostics, actual.Diagnostics);
        Assert.Equal(Json(expected), Json(actual));
    }

    private static string Json(Article article)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, ArticleJson.Indented))
        {
            ArticleJson.Write(writer, article, "file");
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
