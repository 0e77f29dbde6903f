using System.Globalization;
using System.Xml;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Feeds;

/// <summary>Writes a feed as RSS 2.0, with the elements of Atom and Dublin Core that its readers know.</summary>
internal static class RssWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static byte[] Write(Feed feed) => XmlDocuments.Write(writer =>
    {
        writer.WriteStartElement("rss");
        writer.WriteAttributeString("version", "2.0");
        writer.WriteAttributeString("xmlns", "atom", null, Atom);
        writer.WriteAttributeString("xmlns", "dc", null, DublinCore);
        writer.WriteStartElement("channel");
        writer.WriteText("title", feed.Title);
        writer.WriteText("link", feed.Page);
        writer.WriteText("description", feed.Description);
        writer.WriteText("language", "ar");
        writer.WriteText("lastBuildDate", Moment(feed.Updated));
        writer.WriteStartElement("atom", "link", Atom);
        writer.WriteAttributeString("rel", "self");
        writer.WriteAttributeString("type", "application/rss+xml");
        writer.WriteAttributeString("href", feed.Self);
        writer.WriteEndElement();
        foreach (var entry in feed.Entries)
        {
            WriteEntry(writer, entry);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter writer, FeedEntry entry)
    {
        writer.WriteStartElement("item");
        writer.WriteText("title", entry.Title);
        writer.WriteText("link", entry.Address);
        writer.WriteStartElement("guid");
        writer.WriteAttributeString("isPermaLink", "true");
        writer.WriteString(entry.Address);
        writer.WriteEndElement();
        writer.WriteText("pubDate", Moment(entry.Published));
        // RSS's own author is an e-mail address, which sources don't have.
        foreach (var source in entry.Sources)
        {
            writer.WriteText("dc", "creator", DublinCore, source);
        }

        foreach (var speaker in entry.Speakers)
        {
            writer.WriteText("category", speaker);
        }

        writer.WriteText("description", entry.Html);
        writer.WriteEndElement();
    }

    /// <summary>RFC 822 with a year of four digits.</summary>
    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("r", CultureInfo.InvariantCulture);
}
