using System.Net;
using System.Net.ServerSentEvents;
using AngleSharp.Html.Parser;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Hosting;
using NewsReader.Web.Tests.Hosting;

namespace NewsReader.Web.Tests.Live;

public sealed class ArrivalsTests : IDisposable
{
    private const string Story = "عنوان الخبر\n\nنص الخبر هنا كامل.";
    private const string Bridge = "افتتاح جسر جديد\n\nبيروت 3 مارس 2024 (وكالة الأرز) - قالت المهندسة سلمى حداد \"الجسر متين ويتسع للحافلات\".";
    private const string School = "المدرسة تفتح أبوابها\n\nعمّان 4 مارس 2024 (وكالة النخيل) - قال المدير خالد عمر \"المدرسة جاهزة للطلاب\".";

    private static readonly NameId Cedar = ArchiveStore.IdOf(new Source("وكالة الأرز", "ar", SourceKind.Agency))!.Value;
    private static readonly NameId Salma = ArchiveStore.IdOf(new Speaker("سلمى حداد", null, SpeakerKind.Person, Resolution.Explicit, null))!.Value;

    private readonly Newsroom newsroom = new(("first.txt", Story), ("bridge.txt", Bridge));
    private readonly HttpClient client;

    public ArrivalsTests() => client = newsroom.Open();

    /// <summary>Lists in which the story of the bridge stands and that of the school doesn't: their pages, and what names them.</summary>
    public static TheoryData<string, string> ListsOfTheBridge => new()
    {
        { Paths.Source(Cedar), $"&source={Cedar}" },
        { Paths.Speaker(Salma), $"&speaker={Salma}" },
        { "/days/2024-03-03", "&day=2024-03-03" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ar", "وصل خبر واحد")]
    [InlineData("en", "1 story has arrived")]
    public async Task Arrivals_FileDropped_IsToldInThePagesLanguage(string language, string words)
    {
        await using var events = await ListenAsync(language);

        newsroom.Drop("second.txt", Story);

        Assert.Equal(words, (await NextAsync(events)).Data);
    }

    [Fact]
    public async Task Arrivals_PageWasAway_HearsTheWholeNumber()
    {
        string id;
        await using (var events = await ListenAsync("ar"))
        {
            newsroom.Drop("second.txt", Story);
            id = (await NextAsync(events)).EventId!;
        }

        newsroom.Drop("third.txt", Story);
        await using var again = await ListenAsync("ar", lastId: id);
        var told = (await NextAsync(again)).Data;

        // The third story may come a moment after the page is back.
        Assert.Equal("وصل خبران", told == "وصل خبر واحد" ? (await NextAsync(again)).Data : told);
    }

    [Theory]
    [MemberData(nameof(ListsOfTheBridge))]
    public async Task Arrivals_PageOfAList_HearsOnlyOfItsOwn(string page, string query)
    {
        Assert.NotEmpty(page);
        await using var all = await ListenAsync("ar");
        await using var own = await ListenAsync("ar", query);
        newsroom.Drop("school.txt", School);
        Assert.Equal("وصل خبر واحد", (await NextAsync(all)).Data);

        newsroom.Drop("bridge-too.txt", Bridge);

        Assert.Equal("وصل خبران", (await NextAsync(all)).Data);
        var told = await NextAsync(own);
        Assert.Equal("وصل خبر واحد", told.Data);
        Assert.EndsWith("-1", told.EventId, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ListsOfTheBridge))]
    public async Task Arrivals_PageOfAListWasAwayBeforeItHeardAnything_HearsTheWholeNumberOfItsList(string page, string query)
    {
        Assert.NotEmpty(page);
        await using var all = await ListenAsync("ar");
        string id;
        await using (var events = await ListenAsync("ar", query))
        {
            id = (await NextAsync(events, "beat")).EventId!;
        }

        newsroom.Drop("school.txt", School);
        newsroom.Drop("bridge-too.txt", Bridge);
        newsroom.Drop("bridge-again.txt", Bridge);
        string words;
        do
        {
            words = (await NextAsync(all)).Data;
        }
        while (words != "وصلت 3 أخبار");

        await using var again = await ListenAsync("ar", query, id);
        Assert.Equal("وصل خبران", (await NextAsync(again)).Data);
    }

    [Fact]
    public async Task Arrivals_IdOfAnEarlierRun_GoesOnFromItsNumber()
    {
        await using var events = await ListenAsync("ar", lastId: "9000000000000000000-2");

        newsroom.Drop("second.txt", Story);

        Assert.Equal("وصلت 3 أخبار", (await NextAsync(events)).Data);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("1-")]
    [InlineData("-1-1")]
    [InlineData("99999999999999999999-1")]
    public async Task Arrivals_StrangeId_CountsFromNow(string id)
    {
        await using var events = await ListenAsync("ar", lastId: id);

        newsroom.Drop("second.txt", Story);

        Assert.Equal("وصل خبر واحد", (await NextAsync(events)).Data);
    }

    [Theory]
    [InlineData("source=")]
    [InlineData("source=nonsense")]
    [InlineData("speaker=%27%20or%201=1")]
    [InlineData("day=2024-02-30")]
    [InlineData("day=2024-03-03&day=2024-03-04")]
    [InlineData("source=bcdfghjkmn&day=2024-03-03")]
    public async Task Arrivals_NoSuchList_IsNotFound(string query)
    {
        using var response = await client.GetAsync($"/arrivals?{query}", HttpCompletionOption.ResponseHeadersRead, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/", "")]
    [MemberData(nameof(ListsOfTheBridge))]
    public async Task Notice_OnAnyList_ListensForItAndLeadsToIt(string page, string query)
    {
        var document = new HtmlParser().ParseDocument(await client.GetStringAsync(page, Cancellation));
        var notice = Assert.Single(document.QuerySelectorAll("[role=status][data-arrivals]"));

        Assert.Equal($"/arrivals?ui=ar{query}", notice.GetAttribute("data-arrivals"));
        Assert.Equal(page, notice.GetAttribute("data-to"));
    }

    [Fact]
    public async Task Notice_OnALaterPageOfAList_LeadsToItsFirst()
    {
        var document = new HtmlParser().ParseDocument(await client.GetStringAsync("/days/2024-03-03?after=2024-03-03.bcdfghjkmn", Cancellation));

        Assert.Equal("/days/2024-03-03", document.QuerySelector("[data-arrivals]")!.GetAttribute("data-to"));
    }

    [Fact]
    public async Task FrontPage_FileDropped_ShowsItThoughThePageWasKept()
    {
        Assert.DoesNotContain("خبر طازج", await client.GetStringAsync("/", Cancellation), StringComparison.Ordinal);
        await using var events = await ListenAsync("ar");

        newsroom.Drop("second.txt", "خبر طازج\n\nنص الخبر هنا كامل.");
        await NextAsync(events);

        Assert.Contains("خبر طازج", await client.GetStringAsync("/", Cancellation), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        client.Dispose();
        newsroom.Dispose();
    }

    private async Task<Stream> ListenAsync(string language, string list = "", string? lastId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/arrivals?ui={language}{list}");
        if (lastId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastId);
        }

        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        Assert.Equal((HttpStatusCode.OK, "text/event-stream"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return await response.Content.ReadAsStreamAsync(Cancellation);
    }

    private static async Task<SseItem<string>> NextAsync(Stream events, string type = "arrivals") =>
        await SseParser.Create(events).EnumerateAsync(Cancellation).FirstAsync(item => item.EventType == type, Cancellation);
}
