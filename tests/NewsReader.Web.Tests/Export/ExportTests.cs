using System.Text.Json;
using NewsReader.Web.Tests.Hosting;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Export;

public sealed class ExportTests : SiteContext
{
    [Fact]
    public async Task Text_Story_IsVerbatim() => Assert.Equal(SeedStory.Article.Text, await GetAsync($"{StoryPath}.txt", "text/plain"));

    [Fact]
    public async Task Json_Story_IsTheParseContract()
    {
        using var document = JsonDocument.Parse(await GetAsync($"{StoryPath}.json", "application/json"));
        var story = document.RootElement;

        Assert.Equal(SeedStory.Article.Id.Value, story.GetProperty("id").GetString());
        Assert.Equal(
            SeedStory.Article.Quotes.Select(static quote => quote.Id.Value),
            story.GetProperty("quotes").EnumerateArray().Select(static quote => quote.GetProperty("id").GetString()));
        Assert.All(story.GetProperty("quotes").EnumerateArray(), static quote => Assert.Equal(
            SeedStory.Article.Text.Substring(quote.GetProperty("start").GetInt32(), quote.GetProperty("length").GetInt32()),
            quote.GetProperty("text").GetString()));
    }
}
