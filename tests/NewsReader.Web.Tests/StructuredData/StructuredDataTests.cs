using System.Text.Json;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.StructuredData;
using NewsReader.Web.Tests.Hosting;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.StructuredData;

/// <summary>The rules of schema.org and of Google's documentation of NewsArticle.</summary>
public sealed class StructuredDataTests : SiteContext
{
    private const string Opening = "<script type=\"application/ld+json\">";

    [Fact]
    public async Task Page_Story_DescribesEveryStatementAndItsSpeaker()
    {
        var story = await DescriptionOfAsync(StoryPath);

        Assert.Equal("https://schema.org", story.GetProperty("@context").GetString());
        Assert.Equal("NewsArticle", story.GetProperty("@type").GetString());
        Assert.Equal(PublicOf(StoryPath), story.GetProperty("url").GetString());
        Assert.Equal("ar", story.GetProperty("inLanguage").GetString());
        Assert.Equal("2022-02-01", story.GetProperty("datePublished").GetString());
        Assert.StartsWith(PublicOf("/cards/"), story.GetProperty("image")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("Organization", story.GetProperty("publisher").GetProperty("@type").GetString());
        Assert.Equal(SeedStory.UrduName, story.GetProperty("author")[0].GetProperty("name").GetString());
        var quotations = story.GetProperty("hasPart").EnumerateArray().ToList();
        Assert.Equal(SeedStory.Article.Speech.Count(), quotations.Count);
        Assert.All(quotations, static quotation =>
        {
            Assert.Equal("Quotation", quotation.GetProperty("@type").GetString());
            Assert.NotEmpty(quotation.GetProperty("text").GetString()!);
            Assert.Contains(quotation.GetProperty("creator").GetProperty("@type").GetString(), new[] { "Person", "Organization" });
            Assert.Equal(quotation.GetProperty("creator").ToString(), quotation.GetProperty("spokenByCharacter").ToString());
            Assert.StartsWith(PublicOf(StoryPath), quotation.GetProperty("url").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Page_Statement_NamesTheStatementItIsAbout()
    {
        var story = await DescriptionOfAsync(StatementPath);

        Assert.Equal(PublicOf(StatementPath), story.GetProperty("mainEntity").GetProperty("@id").GetString());
    }

    [Theory]
    [InlineData(SpeakerKind.Person, "Person", "name")]
    [InlineData(SpeakerKind.Organisation, "Organization", "name")]
    [InlineData(SpeakerKind.Unnamed, "Person", "description")]
    public void Of_Speaker_IsWhatTheStorySays(SpeakerKind kind, string type, string property)
    {
        var creator = Describe(new Speaker("قائل", "وزير", kind, Resolution.Explicit, null)).GetProperty("creator");

        Assert.Equal((type, "قائل"), (creator.GetProperty("@type").GetString(), creator.GetProperty(property).GetString()));
    }

    [Fact]
    public void Of_UnknownSpeaker_InventsNobody() =>
        Assert.False(Describe(new Speaker(string.Empty, null, SpeakerKind.Unknown, Resolution.Explicit, null)).TryGetProperty("creator", out _));

    [Fact]
    public void Of_Document_IsNoSpeaker()
    {
        var quotation = Describe(new Speaker("تقرير", null, SpeakerKind.Document, Resolution.Explicit, null));

        Assert.False(quotation.TryGetProperty("creator", out _));
        Assert.Equal("CreativeWork", quotation.GetProperty("isBasedOn").GetProperty("@type").GetString());
    }

    [Fact]
    public void Of_HostileText_CannotEndTheElement()
    {
        var article = new StoryBuilder("</script><script>alert(1)</script>").WithHeadline().Build();

        Assert.DoesNotContain('<', StoryStructuredData.Of(article, linked: null, PageContext.Site));
    }

    private static JsonElement Describe(Speaker speaker)
    {
        var article = StoryBuilder.FromLines("عنوان\nقال: كلام طويل هنا").WithQuote("كلام طويل هنا", QuoteKind.Statement, "x").Build();
        article = article with { Quotes = [article.Quotes[0] with { Speaker = speaker }] };
        return JsonDocument.Parse(StoryStructuredData.Of(article, linked: null, PageContext.Site)).RootElement.GetProperty("hasPart")[0];
    }

    private async Task<JsonElement> DescriptionOfAsync(string path)
    {
        var html = await GetAsync(path, "text/html");
        return JsonDocument.Parse(html.Split(Opening)[1].Split("</script>")[0]).RootElement;
    }
}
