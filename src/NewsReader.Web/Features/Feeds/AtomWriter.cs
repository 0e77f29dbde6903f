using System.Globalization;
using System.Xml;
using NewsReader.Web.Components.Layout;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
internal static class AtomWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    public static byte[] Write(Feed feed) => XmlDocuments.Write(writer =>
    {
        writer.WriteStartElement("feed", Atom);
        writer.WriteAttributeString("xml", "lang", Xml, "ar");
        writer.WriteText("id", feed.Self);
        writer.WriteText("title", feed.Title);
        writer.WriteText("subtitle", feed.Description);
        writer.WriteText("updated", Moment(feed.Updated));
        Link(writer, "self", feed.Self, "application/atom+xml");
        Link(writer, "alternate", feed.Page, "text/html");
        // Every entry needs an author; those of stories without a source are the site's.
        Person(writer, LayoutText.Brand);
        foreach (var entry in feed.Entries)
        {
            WriteEntry(writer, entry);
        }

        writer.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter writer, FeedEntry entry)
    {
        writer.WriteStartElement("entry");
        writer.WriteText("id", entry.Address);
        writer.WriteText("title", entry.Title);
        writer.WriteText("published", Moment(entry.Published));
        writer.WriteText("updated", Moment(entry.Updated));
        Link(writer, "alternate", entry.Address, "text/html");
        foreach (var source in entry.Sources)
        {
            Person(writer, source);
        }

        foreach (var speaker in entry.Speakers)
        {
            writer.WriteStartElement("category");
            writer.WriteAttributeString("term", speaker);
            writer.WriteEndElement();
        }

        writer.WriteText("summary", entry.Summary);
        writer.WriteStartElement("content");
        writer.WriteAttributeString("type", "html");
        writer.WriteString(entry.Html);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Person(XmlWriter writer, string name)
    {
        writer.WriteStartElement("author");
        writer.WriteText("name", name);
        writer.WriteEndElement();
    }

    private static void Link(XmlWriter writer, string relation, string address, string type)
    {
        writer.WriteStartElement("link");
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("type", type);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
