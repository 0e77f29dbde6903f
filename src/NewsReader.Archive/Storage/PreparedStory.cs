using NewsReader.Archive.Search;
using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Archive.Storage;

/// <summary>A story with everything that is computed before its transaction begins, on any thread.</summary>
internal sealed record PreparedStory
{
    /// <summary>Words of a story that are indexed at most; a story of 5 MB has more, and databases limit what a row of an index holds.</summary>
    private const int MaxWords = 50_000;

    public required ArticleId Id { get; init; }

    /// <summary>The day that it stands under in lists.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>When it arrived: its place among those of the same day.</summary>
    public required DateTimeOffset Arrived { get; init; }

    /// <summary>When this version came into the archive.</summary>
    public required DateTimeOffset Imported { get; init; }

    /// <summary>Its file's path inside the content folder.</summary>
    public required string File { get; init; }

    public required StoryFormat Format { get; init; }

    public required string Text { get; init; }

    /// <summary>The article as <see cref="ArticleCodec"/> writes it. The article itself isn't kept: many stories wait for their transaction.</summary>
    public required byte[] Parsed { get; init; }

    /// <summary>Empty when it has none.</summary>
    public required string Headline { get; init; }

    public required List<SearchToken> HeadlineWords { get; init; }

    /// <summary>What it is found by.</summary>
    public required IndexText Index { get; init; }

    /// <summary>What joins each of its sources over stories, and the source's name.</summary>
    public required List<(string Key, string Name)> Sources { get; init; }

    /// <summary>The statements, each with its index in the story's quotes.</summary>
    public required List<PreparedStatement> Statements { get; init; }

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
            Id = article.Id,
            Day = story.Day,
            Arrived = arrived,
            Imported = story.Imported,
            File = story.File,
            Format = format,
            Text = article.Text,
            Parsed = ArticleCodec.Write(article),
            Headline = article.Headline is { } line ? line.In(article.Text).Trim() : string.Empty,
            HeadlineWords = headline,
            Index = database.TextOfStory(headline, body),
            Sources = [.. (article.Dateline?.Sources ?? [])
                .Select(static source => (Key: SpeakerNames.KeyOf(source), source.Name))
                .Where(static source => source.Key is not null)
                .Select(static source => (source.Key!, source.Name))],
            Statements = [.. article.Quotes
                .Take(Place.MaxStatement)
                .Select(static (quote, index) => (Quote: quote, Index: index))
                .Where(static pair => pair.Quote is { IsSpeech: true, Speaker: not null })
                .Select(pair => PreparedStatement.Of(article, pair.Quote, pair.Index, database))],
        };
    }
}
