using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Browsing;
using NewsReader.Web.Features.Latest;
using NewsReader.Web.Hosting;
using NewsReader.Web.Tests.Hosting;

namespace NewsReader.Web.Tests.Browsing;

public sealed class BrowsingTests : IDisposable
{
    private static readonly string Cedar = Paths.Source(ArchiveStore.IdOf(new Source("وكالة الأرز", "ar", SourceKind.Agency))!.Value);
    private static readonly string Salma = Paths.Speaker(ArchiveStore.IdOf(new Speaker("سلمى حداد", null, SpeakerKind.Person, Resolution.Explicit, null))!.Value);

    private readonly Newsroom newsroom = new(
        ("bridge.txt", "افتتاح جسر جديد\n\nبيروت 3 مارس 2024 (وكالة الأرز) - قالت المهندسة سلمى حداد \"الجسر متين ويتسع للحافلات\".\n\nوأضافت \"سنفتح الطريق غدا\"."),
        ("school.txt", "المدرسة تفتح أبوابها\n\nعمّان 4 مارس 2024 (وكالة النخيل) - قال المدير خالد عمر \"المدرسة جاهزة للطلاب\"."),
        ("river.txt", "النهر يفيض\n\nبيروت 30 أبريل 2024 (وكالة الأرز) - فاض النهر قرب الجسر القديم، وقالت المهندسة سلمى حداد \"الجسر آمن ولن نغلقه أمام الناس\"."));

    private readonly HttpClient client;

    public BrowsingTests() => client = newsroom.Open();

    public static TheoryData<string> Pages => new(Paths.Sources, Paths.Speakers, Paths.Days, "/days/2024-03", "/days/2024-03-03", Cedar, Salma);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Get_Page_SaysItsLastingAddressAndHoldsNoCircuit(string path)
    {
        var page = await GetAsync(path);

        Assert.Equal(SiteFactory.PublicAddress + path, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.DoesNotContain("blazor.web", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Get_PageInEnglish_HasNoArabicWordOfTheInterface(string path)
    {
        var page = await GetAsync($"{path}?ui=en");

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(["Days", "Sources", "Speakers", "Search", "Explorer", "Lab"], page.QuerySelectorAll(".sections nav a").Select(static link => link.TextContent));
    }

    [Fact]
    public async Task Sources_Always_CountTheirStoriesMostFirst()
    {
        var page = await GetAsync(Paths.Sources);

        Assert.Equal(["وكالة الأرز خبران", "وكالة النخيل خبر واحد"], page.QuerySelectorAll(".names li").Select(static item => item.TextContent.Trim()));
        Assert.Equal(Cedar, page.QuerySelector(".names a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Source_Always_ListsItsStoriesUnderTheirDays()
    {
        var page = await GetAsync(Cedar);

        Assert.Equal(["النهر يفيض", "افتتاح جسر جديد"], page.QuerySelectorAll(".entry h3").Select(static title => title.TextContent));
        Assert.Equal(["/days/2024-04-30", "/days/2024-03-03"], page.QuerySelectorAll(".day > h2 a").Select(static day => day.GetAttribute("href")));
    }

    [Fact]
    public async Task Speaker_Always_ListsWhatWasSaidByStoryInTheOrderOfTheText()
    {
        var page = await GetAsync(Salma);

        Assert.StartsWith("سلمى حداد", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["النهر يفيض", "افتتاح جسر جديد"], page.QuerySelectorAll(".said-in h2").Select(static title => title.TextContent));
        var said = page.QuerySelectorAll(".said-in")[1].QuerySelectorAll("blockquote a");
        Assert.Equal(["«الجسر متين ويتسع للحافلات»", "«سنفتح الطريق غدا»"], said.Select(static words => words.TextContent));
        Assert.All(said, static words => Assert.Matches("^/a/[^/]+/[^/#]+#q-", words.GetAttribute("href")));
    }

    [Fact]
    public async Task Speakers_Always_LeadToTheirPages()
    {
        var page = await GetAsync(Paths.Speakers);

        Assert.Contains(Salma, page.QuerySelectorAll(".names a").Select(static link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Story_Always_LeadsToItsSourceAndItsSpeakers()
    {
        var story = (await GetAsync(Cedar)).QuerySelector(".entry h3 a")!.GetAttribute("href")!;

        var page = await GetAsync(story);

        Assert.Equal(Cedar, page.QuerySelector(".story-header .kicker a")!.GetAttribute("href"));
        Assert.Equal(Salma, page.QuerySelector(".who h3 a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Days_WithoutMonth_ShowTheNewestWithTheWayToTheOneBefore()
    {
        var page = await GetAsync(Paths.Days);

        Assert.Equal(7, page.QuerySelectorAll(".month th[scope=col]").Length);
        Assert.Equal("/days/2024-04-30", Assert.Single(page.QuerySelectorAll(".month td a")).GetAttribute("href"));
        Assert.Equal("/days/2024-03", page.QuerySelector(".pages a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/days/2024-03", page.QuerySelector("head link[rel=prev]")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector(".pages a[rel=next]"));
    }

    [Fact]
    public async Task Day_Always_LeadsToTheNearestDaysWithStories()
    {
        var page = await GetAsync("/days/2024-03-20");

        Assert.Empty(page.QuerySelectorAll(".entry"));
        Assert.Equal("/days/2024-03-04", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/days/2024-04-30", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("/days/2024-13")]
    [InlineData("/days/2024-02-30")]
    [InlineData("/days/yesterday")]
    [InlineData("/days/٢٠٢٤-٠٣")]
    [InlineData("/s/zzzzzzzzzz")]
    [InlineData("/p/zzzzzzzzzz")]
    [InlineData("/s/' or 1=1")]
    public async Task Get_NothingOfThatName_IsNotFound(string path)
    {
        using var response = await client.GetAsync(path, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/speakers?page=0")]
    [InlineData("/speakers?page=-1")]
    [InlineData("/speakers?page=99999999999999")]
    [InlineData("/speakers?page=9999")]
    [InlineData("/speakers?page=1&page=2")]
    [InlineData("/days/2024-03?after=%00")]
    [InlineData("/days/2024-03-03?after=2024-03-03.zzzzzzzzzz")]
    [InlineData("/days/2024-03-03?after=0001-01-01.zzzzzzzzzz")]
    [InlineData("/days/0001-01")]
    [InlineData("/days/9999-12")]
    [InlineData("/days/9999-12-31")]
    public async Task Get_StrangeAddress_ShowsWhatThereIs(string path) => Assert.NotNull((await GetAsync(path)).QuerySelector("h1"));

    [Theory]
    [InlineData("?after=ffffffffffffffff")]
    [InlineData("?after=7fffffffffffffff")]
    [InlineData("?after=nonsense")]
    [InlineData("?after=a&after=b")]
    public async Task GetSpeaker_StrangeKey_ShowsThePage(string query) => Assert.NotEmpty((await GetAsync(Salma + query)).QuerySelectorAll(".said-in"));

    [Fact]
    public async Task Source_MoreThanAPage_IsPagedByKey()
    {
        using var large = new Newsroom([.. Enumerable.Range(1, LatestPage.PageSize + 1).Select(static number =>
            ($"{number:D2}.txt", $"خبر {number}\n\nبيروت {number} مايو 2024 (وكالة الأرز) - نص الخبر رقم {number} هنا."))]);
        using var reader = large.Open();
        var first = Parse(await reader.GetStringAsync(Cedar, Cancellation));

        var second = Parse(await reader.GetStringAsync(first.QuerySelector(".pages a[rel=next]")!.GetAttribute("href"), Cancellation));

        Assert.Equal(LatestPage.PageSize, first.QuerySelectorAll(".entry").Length);
        Assert.Equal("خبر 1", Assert.Single(second.QuerySelectorAll(".entry h3")).TextContent);
        Assert.Equal(Cedar, second.QuerySelector(".pages a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_EmptyArchive_SaysWhatWillStandThere()
    {
        using var empty = new Newsroom();
        using var reader = empty.Open();

        foreach (var path in new[] { Paths.Sources, Paths.Speakers, Paths.Days, "/days/2024-03" })
        {
            Assert.NotEmpty(Parse(await reader.GetStringAsync(path, Cancellation)).QuerySelector(".latest > p")!.TextContent);
        }
    }

    [Fact]
    public async Task Sitemap_Always_HasThePagesOfSourcesSpeakersAndDays()
    {
        Assert.Contains("/sitemap-pages.xml", await client.GetStringAsync("/sitemap.xml", Cancellation), StringComparison.Ordinal);

        var map = await client.GetStringAsync("/sitemap-pages.xml", Cancellation);

        Assert.All([Paths.Sources, Paths.Speakers, Paths.Days, Cedar, Salma, "/days/2024-03", "/days/2024-03-03"], path =>
            Assert.Contains($"<loc>{SiteFactory.PublicAddress}{path}</loc>", map, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("feed.atom")]
    [InlineData("feed.rss")]
    [InlineData("feed.json")]
    public async Task Feeds_OfSourceSpeakerAndSearch_AreNamedByTheirPagesAndHaveTheirStories(string format)
    {
        foreach (var path in new[] { Cedar, Salma, "/search?q=الجسر" })
        {
            var feed = (await GetAsync(path)).QuerySelectorAll("link[rel=alternate]").Select(static link => link.GetAttribute("href")!)
                .Single(address => address.StartsWith($"/{format}?", StringComparison.Ordinal));

            var body = await client.GetStringAsync(feed, Cancellation);

            Assert.Contains("النهر يفيض", body, StringComparison.Ordinal);
            Assert.DoesNotContain("المدرسة", body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/feed.atom?source=zzzzzzzzzz")]
    [InlineData("/feed.atom?speaker=zzzzzzzzzz")]
    [InlineData("/feed.rss?source=لا أحد")]
    [InlineData("/feed.json?q=-الجسر")]
    public async Task Feed_OfWhatTheArchiveLacks_IsNotFound(string path)
    {
        using var response = await client.GetAsync(path, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData(2024, 3, 6, 6)]
    [InlineData(2024, 2, 5, 5)]
    [InlineData(2020, 2, 0, 5)]
    [InlineData(2014, 2, 0, 4)]
    [InlineData(9999, 12, 4, 5)]
    public void MonthGrid_AnyMonth_BeginsOnSaturdayAndHasEveryDay(int year, int month, int before, int weeks)
    {
        var first = new DateOnly(year, month, 1);

        var grid = MonthGrid.Of(first, [new DayEntry(first, 3)]);

        Assert.Equal(weeks, grid.Weeks.Length);
        Assert.All(grid.Weeks, static week => Assert.Equal(7, week.Length));
        Assert.Equal(3, grid.Weeks[0][before]!.Stories);
        Assert.Equal(
            Enumerable.Range(1, DateTime.DaysInMonth(year, month)), grid.Weeks.SelectMany(static week => week).OfType<DayEntry>().Select(static day => day.Day.Day));
    }

    public void Dispose()
    {
        client.Dispose();
        newsroom.Dispose();
    }

    private async Task<IHtmlDocument> GetAsync(string path)
    {
        using var response = await client.GetAsync(path, Cancellation);
        Assert.Equal((path, HttpStatusCode.OK), (path, response.StatusCode));
        return Parse(await response.Content.ReadAsStringAsync(Cancellation));
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
