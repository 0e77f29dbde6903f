using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using CodeHollow.FeedReader;
using NewsReader.Web.Tests.Hosting;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Feeds;

/// <summary>Reads the feeds with libraries of others.</summary>
public sealed class FeedTests : SiteContext
{
    private const string Headline = "بوتين يوضح لرئيس وزراء إيطاليا الخطوط الرئيسية لموسكو بشأن الضمانات الأمنية";

    private static readonly string BySource = $"?source={Uri.EscapeDataString(SeedStory.UrduName)}";
    private static readonly string BySpeaker = $"?speaker={Uri.EscapeDataString(SeedStory.Kremlin)}";

    public static TheoryData<string> Selections => new(string.Empty, BySource, BySpeaker);

    [Theory]
    [MemberData(nameof(Selections))]
    public async Task Atom_ReadBack_HasTheStory(string selection)
    {
        var feed = Read(await GetAsync($"/feed.atom{selection}", "application/atom+xml"));

        Assert.Equal("ar", feed.Language);
        Assert.Equal(PublicOf($"/feed.atom{selection}"), feed.Id);
        Assert.Equal(PublicOf($"/feed.atom{selection}"), feed.Links.Single(static link => link.RelationshipType == "self").Uri.AbsoluteUri);
        var entry = Assert.Single(feed.Items);
        AssertIsTheStory(entry);
        Assert.Equal([SeedStory.UrduName, "سبوتنيك"], entry.Authors.Select(static author => author.Name));
        Assert.Contains(SeedStory.SecondStatement, ((TextSyndicationContent)entry.Content).Text, StringComparison.Ordinal);
        Assert.Contains(SeedStory.Kremlin, entry.Categories.Select(static category => category.Name));
    }

    [Theory]
    [MemberData(nameof(Selections))]
    public async Task Rss_ReadBack_HasTheStory(string selection)
    {
        var feed = Read(await GetAsync($"/feed.rss{selection}", "application/rss+xml"));

        Assert.Equal("ar", feed.Language);
        Assert.NotEqual(default, feed.LastUpdatedTime);
        AssertIsTheStory(Assert.Single(feed.Items));
    }

    [Theory]
    [InlineData("/feed.atom", "application/atom+xml", FeedType.Atom)]
    [InlineData("/feed.rss", "application/rss+xml", FeedType.Rss_2_0)]
    public async Task Feed_ReadByAnotherLibrary_HasTheStory(string path, string mediaType, FeedType type)
    {
        var feed = CodeHollow.FeedReader.FeedReader.ReadFromString(await GetAsync(path, mediaType));

        Assert.Equal(type, feed.Type);
        var item = Assert.Single(feed.Items);
        Assert.Equal((Headline, PublicOf(StoryPath)), (item.Title, item.Link));
        Assert.Equal(new DateTime(2022, 2, 1, 0, 0, 0, DateTimeKind.Utc), item.PublishingDate?.ToUniversalTime());
    }

    /// <summary>The rules of jsonfeed.org/version/1.1.</summary>
    [Theory]
    [MemberData(nameof(Selections))]
    public async Task Json_ReadBack_KeepsTheRulesAndHasTheStory(string selection)
    {
        using var document = JsonDocument.Parse(await GetAsync($"/feed.json{selection}", "application/feed+json"));
        var feed = document.RootElement;

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.NotEmpty(feed.GetProperty("title").GetString()!);
        Assert.Equal(PublicOf($"/feed.json{selection}"), feed.GetProperty("feed_url").GetString());
        Assert.Equal("ar", feed.GetProperty("language").GetString());
        var item = Assert.Single(feed.GetProperty("items").EnumerateArray());
        Assert.Equal(PublicOf(StoryPath), item.GetProperty("id").GetString());
        Assert.Equal(PublicOf(StoryPath), item.GetProperty("url").GetString());
        Assert.Equal(Headline, item.GetProperty("title").GetString());
        Assert.Contains(SeedStory.SecondStatement, item.GetProperty("content_html").GetString(), StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2022, 2, 1, 0, 0, 0, TimeSpan.Zero), item.GetProperty("date_published").GetDateTimeOffset());
        Assert.True(item.GetProperty("date_modified").TryGetDateTimeOffset(out _));
        Assert.All(item.GetProperty("authors").EnumerateArray(), static author => Assert.NotEmpty(author.GetProperty("name").GetString()!));
        Assert.All(item.GetProperty("tags").EnumerateArray(), static tag => Assert.Equal(JsonValueKind.String, tag.ValueKind));
        Assert.StartsWith(PublicOf("/cards/"), item.GetProperty("image").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Head_NamesTheFeedsLetterByLetter()
    {
        var html = await GetAsync("/", "text/html");

        Assert.Contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/feed.atom\"", html, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/feed.rss\"", html, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"alternate\" type=\"application/feed+json\" href=\"/feed.json\"", html, StringComparison.Ordinal);
    }

    private static void AssertIsTheStory(SyndicationItem entry)
    {
        Assert.Equal(Headline, entry.Title.Text);
        Assert.Equal(PublicOf(StoryPath), entry.Id);
        Assert.Equal(PublicOf(StoryPath), entry.Links[0].Uri.AbsoluteUri);
        Assert.Equal(new DateTimeOffset(2022, 2, 1, 0, 0, 0, TimeSpan.Zero), entry.PublishDate);
    }

    private static SyndicationFeed Read(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml));
        return SyndicationFeed.Load(reader);
    }
}
