using NewsReader.Archive.Search;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Archive.Storage;

/// <summary>A story with everything that is computed before its transaction begins, on any thread.</summary>
internal sealed record PreparedStory
{
    /// <summary>Words of a story that are indexed at most; a story of 5 MB has more, and databases limit what a row of an index holds.</summary>
    private const int MaxWords = 50_000;

    public required StoredArticle Story { get; init; }

    public required StoryFormat Format { get; init; }

    /// <summary>When the story arrived: its place among those of the same day.</summary>
    public required DateTimeOffset Arrived { get; init; }

    public required byte[] Parsed { get; init; }

    public required List<SearchToken> Headline { get; init; }

    /// <summary>What it is found by.</summary>
    public required IndexText Text { get; init; }

    /// <summary>The statements, each with its index in the story's quotes.</summary>
    public required List<PreparedStatement> Statements { get; init; }

    public Article Article => Story.Article;

    public static PreparedStory Of(StoredArticle story, StoryFormat format, DateTimeOffset arrived, ArchiveDatabase database)
    {
        var article = story.Article;
        var body = new List<SearchToken>(Math.Min((article.Text.Length / 6) + 4, MaxWords));
        foreach (var paragraph in article.Paragraphs)
        {
            if (body.Count >= MaxWords)
            {
                break;
            }

            ArabicAnalyzer.Append(body, paragraph.Span.Of(article.Text), paragraph.Span.Start);
        }

        if (body.Count > MaxWords)
        {
            body.RemoveRange(MaxWords, body.Count - MaxWords);
        }

        var headline = article.Headline is { } span ? ArabicAnalyzer.Tokens(span.Of(article.Text)) : [];
        return new PreparedStory
        {
            Story = story,
            Format = format,
            Arrived = arrived,
            Parsed = ArticleCodec.Write(article),
            Headline = headline,
            Text = database.TextOfStory(headline, body),
            Statements = [.. article.Quotes
                .Take(Place.MaxStatement)
                .Select(static (quote, index) => (Quote: quote, Index: index))
                .Where(static pair => pair.Quote is { IsSpeech: true, Speaker: not null })
                .Select(pair => PreparedStatement.Of(article, pair.Quote, pair.Index, database))],
        };
    }
}
