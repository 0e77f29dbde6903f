using NewsReader.Web.Components.Layout;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Discovery;

/// <summary>Lets a browser search the site from its address bar (OpenSearch 1.1).</summary>
internal static class OpenSearchDescription
{
    private const string Space = "http://a9.com/-/spec/opensearch/1.1/";

    public static byte[] Write(SiteAddress site) => XmlDocuments.Write(writer =>
    {
        writer.WriteStartElement("OpenSearchDescription", Space);
        writer.WriteText("ShortName", LayoutText.Brand);
        writer.WriteText("Description", DiscoveryText.SearchDescription);
        writer.WriteText("Language", "ar");
        writer.WriteText("InputEncoding", "UTF-8");
        writer.WriteStartElement("Url");
        writer.WriteAttributeString("type", "text/html");
        writer.WriteAttributeString("template", site.Of(DiscoveryPaths.Search));
        writer.WriteEndElement();
        writer.WriteEndElement();
    });
}
