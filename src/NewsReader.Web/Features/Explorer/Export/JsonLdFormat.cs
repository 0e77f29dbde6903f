using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using NewsReader.Web.Features.StructuredData;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Explorer.Export;

/// <summary>Findings as a schema.org ItemList of quotations, each part of its news article, or of news articles.</summary>
internal sealed class JsonLdFormat(SiteAddress site) : IFindingFormat
{
    public string ContentType => "application/ld+json; charset=utf-8";

    public string Extension => "jsonld";

    public void Begin(IBufferWriter<byte> output, ExplorerFilter filter)
    {
        var address = JsonValue.Create(site.Of(ExplorerPaths.Page + filter.Query)).ToJsonString(StoryStructuredData.Written);
        Write(output, $$"""{"@context":"https://schema.org","@type":"ItemList","url":{{address}},"itemListOrder":"https://schema.org/ItemListOrderDescending","itemListElement":[""");
    }

    public void Write(IBufferWriter<byte> output, Finding finding, int position)
    {
        var item = new JsonObject { ["@type"] = "ListItem", ["position"] = position, ["item"] = Item(finding) };
        Write(output, position == 1 ? "\n" : ",\n");
        Write(output, item.ToJsonString(StoryStructuredData.Written));
    }

    public void End(IBufferWriter<byte> output) => Write(output, "\n]}\n");

    private JsonObject Item(Finding finding)
    {
        var story = StoryStructuredData.Story(finding.Story.Article, site);
        // The list's context holds for everything in it.
        story.Remove("@context");
        if (finding.Statement is not { } said)
        {
            return story;
        }

        // The lead belongs to the story's own list; with every statement it would make most of the file.
        story.Remove("description");
        var quotation = StoryStructuredData.Quotation(finding.Story.Article, said, site);
        quotation["isPartOf"] = story;
        return quotation;
    }

    private static void Write(IBufferWriter<byte> output, string text) => Encoding.UTF8.GetBytes(text, output);
}
