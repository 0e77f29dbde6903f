using System.Globalization;
using System.Text.Json;
using NewsReader.Articles.Output;

namespace NewsReader.Web.Features.Feeds;

/// <summary>Writes a feed as JSON Feed 1.1.</summary>
internal static class JsonFeedWriter
{
    public static byte[] Write(Feed feed)
    {
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body, ArticleJson.OneLine))
        {
            writer.WriteStartObject();
            writer.WriteString("version", "https://jsonfeed.org/version/1.1");
            writer.WriteString("title", feed.Title);
            writer.WriteString("description", feed.Description);
            writer.WriteString("home_page_url", feed.Page);
            writer.WriteString("feed_url", feed.Self);
            writer.WriteString("language", "ar");
            writer.WriteStartArray("items");
            foreach (var entry in feed.Entries)
            {
                WriteEntry(writer, entry);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return body.ToArray();
    }

    private static void WriteEntry(Utf8JsonWriter writer, FeedEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("id", entry.Address);
        writer.WriteString("url", entry.Address);
        writer.WriteString("title", entry.Title);
        writer.WriteString("summary", entry.Summary);
        writer.WriteString("content_html", entry.Html);
        writer.WriteString("image", entry.Picture);
        writer.WriteString("language", "ar");
        writer.WriteString("date_published", Moment(entry.Published));
        writer.WriteString("date_modified", Moment(entry.Updated));
        if (!entry.Sources.IsEmpty)
        {
            writer.WriteStartArray("authors");
            foreach (var source in entry.Sources)
            {
                writer.WriteStartObject();
                writer.WriteString("name", source);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (!entry.Speakers.IsEmpty)
        {
            writer.WriteStartArray("tags");
            foreach (var speaker in entry.Speakers)
            {
                writer.WriteStringValue(speaker);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
