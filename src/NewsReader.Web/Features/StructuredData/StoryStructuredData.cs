using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using NewsReader.Articles.Model;
using NewsReader.Web.Components.Layout;
using NewsReader.Web.Features.Cards;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.StructuredData;

/// <summary>Describes a story and who says what in it to search engines, in the words of schema.org.</summary>
internal static class StoryStructuredData
{
    /// <summary>Letters stay letters; &lt;, &gt; and &amp; are escaped, so that no text can end the element that holds the description.</summary>
    public static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The description as JSON-LD.</summary>
    /// <param name="article">The story.</param>
    /// <param name="linked">The statement that the page is about, or null.</param>
    /// <param name="site">Makes the addresses.</param>
    public static string Of(Article article, Quote? linked, SiteAddress site)
    {
        var story = Story(article, site);
        story["hasPart"] = new JsonArray([.. article.Speech.Select(quote => (JsonNode)Quotation(article, quote, site))]);
        if (linked is not null)
        {
            story["mainEntity"] = new JsonObject { ["@id"] = site.Of(Paths.Quote(article.Id, linked.Id)) };
        }

        return story.ToJsonString(Written);
    }

    /// <summary>The story alone, without what is said in it.</summary>
    public static JsonObject Story(Article article, SiteAddress site)
    {
        var address = site.Of(Paths.Story(article.Id));
        var story = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "NewsArticle",
            ["@id"] = address,
            ["url"] = address,
            ["mainEntityOfPage"] = address,
            ["headline"] = ShareText.Headline(article),
            ["description"] = StorySummary.Lead(article),
            ["inLanguage"] = "ar",
            ["isAccessibleForFree"] = true,
            ["image"] = new JsonArray(site.Of(CardPaths.Story(article))),
        };
        if (article.Date is { } date)
        {
            story["datePublished"] = CalendarDate.OfDay(date).ToString();
        }

        if (article.Dateline is { Sources.Length: > 0 } dateline)
        {
            story["author"] = new JsonArray([.. dateline.Sources.Select(static source => (JsonNode)Organization(source.Name))]);
        }

        story["publisher"] = Publisher(article, site);
        return story;
    }

    /// <summary>The paper that published the story, where it says so; else this site, which shows it.</summary>
    private static JsonObject Publisher(Article article, SiteAddress site) =>
        article.Dateline?.Sources.FirstOrDefault(static source => source.Kind == SourceKind.Publisher) is { } publisher
            ? Organization(publisher.Name)
            : new JsonObject { ["@type"] = "Organization", ["name"] = LayoutText.Brand, ["url"] = site.Of(Paths.Latest) };

    /// <summary>A statement, without its story.</summary>
    public static JsonObject Quotation(Article article, Quote quote, SiteAddress site)
    {
        var address = site.Of(Paths.Quote(article.Id, quote.Id));
        var quotation = new JsonObject
        {
            ["@type"] = "Quotation",
            ["@id"] = address,
            ["url"] = address,
            ["text"] = PlainText.Clean(quote.Span.In(article.Text)),
            ["inLanguage"] = "ar",
        };
        switch (quote.Speaker)
        {
            case { Kind: SpeakerKind.Document, Name.Length: > 0 } document:
                quotation["isBasedOn"] = new JsonObject { ["@type"] = "CreativeWork", ["name"] = PlainText.Clean(document.Name) };
                break;
            case { Name.Length: > 0 } speaker:
                // schema.org's own example of a real person's words uses creator; spokenByCharacter is the newer word for who says them.
                quotation["creator"] = Speaker(speaker);
                quotation["spokenByCharacter"] = Speaker(speaker);
                break;
        }

        return quotation;
    }

    private static JsonObject Speaker(Speaker speaker)
    {
        if (speaker.Kind == SpeakerKind.Organisation)
        {
            return Organization(speaker.Name);
        }

        // "An informed source" is somebody, but that isn't the name.
        var person = new JsonObject
        {
            ["@type"] = "Person",
            [speaker.Kind == SpeakerKind.Person ? "name" : "description"] = PlainText.Clean(speaker.Name),
        };
        if (speaker.Role is { Length: > 0 } role)
        {
            person["jobTitle"] = PlainText.Clean(role);
        }

        return person;
    }

    private static JsonObject Organization(string name) => new() { ["@type"] = "Organization", ["name"] = PlainText.Clean(name) };
}
