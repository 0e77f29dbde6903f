using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Explorer;
using NewsReader.Web.Tests.Hosting;

namespace NewsReader.Web.Tests.Explorer;

public sealed class FindingExportTests : SiteContext
{
    private ArchiveStore Archive => Services.GetRequiredService<ArchiveStore>();

    [Fact]
    public async Task Csv_Statements_HaveAMarkAHeadAndALineEach()
    {
        await Archive.SaveAsync(InventedStories.Road);

        var bytes = await Client.GetByteArrayAsync(ExplorerPaths.Csv, Cancellation);

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal("id,story,text,speaker,role,speakerKind,mode,kind,date,sources,headline,url", lines[0]);
        Assert.Contains(",الطريق مفتوح أمام الحافلات من الغد,سامي النجار,مدير المشروع,person,direct,statement,2024-06-09,شينخوا,افتتاح الطريق الساحلي,https://news.example/a/", lines[1], StringComparison.Ordinal);
        Assert.Equal(["", "3"], [lines[^1], lines.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
    }

    [Fact]
    public async Task Csv_StatementLikeAFormula_IsNoFormula()
    {
        await Archive.SaveAsync("=1+1\n\nعمان 5 مايو 2023 (رويترز) - قال رئيس البلدية خالد الأمين \"=2+2 معادلة لا تصدق في هذا الحساب، وهذا كل ما لدينا\".");

        var csv = await GetAsync(ExplorerPaths.Csv, "text/csv");

        Assert.Contains(",'=2+2 معادلة", csv, StringComparison.Ordinal);
        Assert.Contains(",'=1+1,", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_IsOfferedAsAFileThatNoSearchEngineKeeps()
    {
        using var response = await Client.GetAsync(ExplorerPaths.Csv + "?list=stories", Cancellation);

        Assert.Equal("stories.csv", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?list=stories")]
    public async Task JsonLines_MoreThanAPage_HasEveryFindingOnce(string query)
    {
        const int Count = (2 * ExplorerLimits.ExportPage) + 10;
        await Archive.SaveAsync(InventedStories.Many(Count));

        var lines = (await GetAsync(ExplorerPaths.JsonLines + query, "application/x-ndjson")).TrimEnd('\n').Split('\n');

        var stories = lines.Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("story").GetString()).ToArray();
        Assert.Equal(Count, stories.Length);
        Assert.Equal(Count, stories.Distinct().Count());
    }

    [Fact]
    public async Task JsonLines_Statement_IsTheExactSlice()
    {
        await Archive.SaveAsync(InventedStories.River);

        using var statement = JsonDocument.Parse((await GetAsync(ExplorerPaths.JsonLines + "?mode=direct", "application/x-ndjson")).TrimEnd());

        var said = statement.RootElement;
        Assert.Equal(
            InventedStories.River.Substring(said.GetProperty("start").GetInt32(), said.GetProperty("length").GetInt32()),
            said.GetProperty("text").GetString());
        Assert.Equal("ليلى حداد", said.GetProperty("speaker").GetString());
        Assert.Equal("رويترز", Assert.Single(said.GetProperty("sources").EnumerateArray()).GetString());
    }

    [Theory]
    [InlineData("", "Quotation", 3)]
    [InlineData("?list=stories", "NewsArticle", 2)]
    [InlineData("?q=zzzz", "", 0)]
    public async Task JsonLd_Always_IsAListInItsOrder(string query, string type, int count)
    {
        await Archive.SaveAsync(InventedStories.River, InventedStories.Road);

        using var list = JsonDocument.Parse(await GetAsync(ExplorerPaths.JsonLd + query, "application/ld+json"));

        Assert.Equal("https://schema.org", list.RootElement.GetProperty("@context").GetString());
        Assert.Equal(PublicOf(ExplorerPaths.Page + query), list.RootElement.GetProperty("url").GetString());
        var items = list.RootElement.GetProperty("itemListElement").EnumerateArray().ToArray();
        Assert.Equal(Enumerable.Range(1, count), items.Select(static item => item.GetProperty("position").GetInt32()));
        Assert.All(items, item => Assert.Equal(type, item.GetProperty("item").GetProperty("@type").GetString()));
    }

    [Theory]
    [InlineData("q=%00&who=%FF%FE&role=%ED%A0%80")]
    [InlineData("from=9999-12-31&to=0001-01-01")]
    [InlineData("from=0001-01-01&to=9999-12-31")]
    [InlineData("list=stories&to=9999-12-31")]
    [InlineData("list=stories&from=0001-01-01&to=0001-01-01")]
    [InlineData("q=%22%22%22-%22&list=stories")]
    [InlineData("q=%22%27%3B%20drop%20table%20story%3B--&who=*%20OR%20NEAR(")]
    [InlineData("speaker=zzzzzzzzzz&source=0000000000")]
    [InlineData("speaker=%E2%80%AE&source=%D8%B9&mode=%00&kind[]=x&q=a&q=b&q=c")]
    [InlineData("q=-%D9%83&who=-&role=%22")]
    [InlineData("%=%&&&==&?q#")]
    public async Task Any_HostileQuery_IsAnswered(string query)
    {
        await Archive.SaveAsync(InventedStories.River);

        foreach (var path in (string[])[ExplorerPaths.Page, ExplorerPaths.Csv, ExplorerPaths.JsonLines, ExplorerPaths.JsonLd])
        {
            Assert.Contains(await StatusOfAsync($"{path}?{query}"), (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.BadRequest]);
        }
    }

    [Fact]
    public async Task Any_EndlessQuery_IsAnswered() =>
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync($"{ExplorerPaths.JsonLines}?q={new string('x', 6000)}"));

    [Fact]
    public async Task Robots_Always_StayOutOfTheExplorer() =>
        Assert.Contains("Disallow: /explore\n", await GetAsync("/robots.txt", "text/plain"), StringComparison.Ordinal);
}
