using System.Text;
using System.Xml;

namespace NewsReader.Web.Hosting;

/// <summary>Writes XML documents.</summary>
internal static class XmlDocuments
{
    // Without a byte-order mark: some readers take it for text before the document.
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>The document that <paramref name="content"/> writes, as UTF-8.</summary>
    public static byte[] Write(Action<XmlWriter> content)
    {
        using var body = new MemoryStream();
        using (var writer = XmlWriter.Create(body, Settings))
        {
            writer.WriteStartDocument();
            content(writer);
            writer.WriteEndDocument();
        }

        return body.ToArray();
    }

    /// <summary>An element with text; characters that XML can't hold are left out.</summary>
    public static void WriteText(this XmlWriter writer, string name, string text) => writer.WriteElementString(name, Clean(text));

    /// <summary>As <see cref="WriteText(XmlWriter, string, string)"/>, in a namespace.</summary>
    public static void WriteText(this XmlWriter writer, string prefix, string name, string space, string text)
    {
        writer.WriteStartElement(prefix, name, space);
        writer.WriteString(Clean(text));
        writer.WriteEndElement();
    }

    private static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        return string.Concat(text.EnumerateRunes()
            .Where(static rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)));
    }
}
