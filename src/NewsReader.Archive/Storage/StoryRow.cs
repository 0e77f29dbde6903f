using System.Data.Common;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Archive.Storage;

/// <summary>A row of the table of stories.</summary>
internal sealed record StoryRow(long Place, StoredArticle Story)
{
    /// <summary>The columns that <see cref="Read"/> needs, of the table called <c>s</c>.</summary>
    public const string Columns = "s.place, s.file, s.imported, s.format, s.parser, s.parsed, s.text, s.id";

    public static StoryRow Read(DbDataReader row)
    {
        var (file, text) = (row.GetString(1), row.GetString(6));
        var article = row.GetString(4) == ParserVersion.Current
            ? ArticleCodec.Read(text, (byte[])row.GetValue(5))
            : Parse(file, text, (StoryFormat)row.GetInt64(3), row.GetString(7));
        return new StoryRow(row.GetInt64(0), new StoredArticle(article, file, DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2))));
    }

    /// <summary>Another version of the parser wrote the row; until the archive has been brought up to date, stories are parsed when they are read.</summary>
    private static Article Parse(string file, string text, StoryFormat format, string id)
    {
        var article = ArticleParser.Parse(text, new ParseOptions { Format = format, Name = file });
        // The link is what the archive gave out, whatever the parser thinks of the id now.
        return ArticleId.TryParse(id, out var known) ? article with { Id = known } : article;
    }
}
