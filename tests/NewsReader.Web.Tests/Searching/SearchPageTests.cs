using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsReader.Web.Tests.Hosting;

namespace NewsReader.Web.Tests.Searching;

public sealed class SearchPageTests : IDisposable
{
    private readonly Newsroom newsroom = new(
        ("bridge.txt", "افتتاح جسر جديد\n\nبيروت 3 مارس 2024 (وكالة الأرز) - قالت المهندسة سلمى حداد إن الجسر متين.\n\nوأضافت \"سنفتح الطريق غدا\"."),
        ("school.txt", "المدرسة تفتح أبوابها\n\nعمّان 4 مارس 2024 (وكالة النخيل) - قال المدير خالد عمر \"المدرسة جاهزة للطلاب\"."),
        ("river.txt", "النهر يفيض\n\nبيروت 5 مارس 2024 (وكالة الأرز) - فاض النهر قرب الجسر القديم، وقال الوزير سمير طه \"الجسر آمن ولن نغلقه أمام الناس\"."));

    private readonly HttpClient client;

    public SearchPageTests() => client = newsroom.Open();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Search_Words_FindsStoriesNewestFirstAndMarksTheWords()
    {
        var page = await SearchAsync("q=جسور");

        Assert.Equal(["النهر يفيض", "افتتاح جسر جديد"], page.QuerySelectorAll(".hit h2").Select(static title => title.TextContent.Trim()));
        Assert.Equal("خبران", page.QuerySelector("[role=status]")!.TextContent);
        Assert.Equal(["جسر", "الجسر"], [page.QuerySelectorAll(".hit")[1].QuerySelector("h2 mark")!.TextContent, page.QuerySelector(".hit .lead mark")!.TextContent]);
    }

    [Fact]
    public async Task Search_OnlyInStatements_LeadsToTheStatement()
    {
        var page = await SearchAsync("q=الجسر&in=said");

        var hit = page.QuerySelector(".hit blockquote a")!;
        Assert.Equal("«الجسر آمن ولن نغلقه أمام الناس»", hit.TextContent);
        Assert.Matches("^/a/[^/]+/[^/#]+#q-", hit.GetAttribute("href"));
    }

    [Theory]
    [InlineData("who=سلمى", "سلمى حداد")]
    [InlineData("who=خال", "خالد عمر")]
    [InlineData("who=سمير طه&q=آمن", "سمير طه")]
    public async Task Search_Speaker_FindsOnlyWhatThatPersonSaid(string query, string speaker)
    {
        var page = await SearchAsync(query);

        Assert.NotEmpty(page.QuerySelectorAll(".hit"));
        Assert.All(page.QuerySelectorAll(".hit figcaption bdi"), name => Assert.Contains(speaker, name.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_SourceAndDays_NarrowTheHits()
    {
        var all = await SearchAsync("q=الجسر");
        var source = all.QuerySelectorAll("select[name=source] option").Single(static option => option.TextContent == "وكالة الأرز").GetAttribute("value");

        Assert.Equal(2, (await SearchAsync($"q=الجسر&source={source}")).QuerySelectorAll(".hit").Length);
        Assert.Single((await SearchAsync($"q=الجسر&source={source}&from=2024-03-04&to=2024-03-05")).QuerySelectorAll(".hit"));
        Assert.Empty((await SearchAsync($"q=المدرسة&source={source}")).QuerySelectorAll(".hit"));
    }

    [Theory]
    [InlineData("q=الجسر -النهر", 1)]
    [InlineData("q=«الجسر القديم»", 1)]
    [InlineData("q=الجسر المدرسة", 0)]
    [InlineData("q=المدر&typing=", 1)]
    public async Task Search_Grammar_FindsAsItSays(string query, int hits) =>
        Assert.Equal(hits, (await SearchAsync(query)).QuerySelectorAll(".hit").Length);

    [Theory]
    [InlineData("")]
    [InlineData("q=")]
    [InlineData("q=%20%20-")]
    [InlineData("q=\"")]
    [InlineData("q=-الجسر")]
    [InlineData("q=' OR 1=1 --")]
    [InlineData("q=NEAR(الجسر) AND *:*")]
    [InlineData("q=%00%FF%D8")]
    [InlineData("q=الجسر&from=yesterday&to=99999-99-99&source=zzzzzzzzzz&speaker=x&after=g&by=&in=")]
    [InlineData("q=الجسر&after=ffffffffffffffff")]
    [InlineData("q=a&q=b&who=%F0%9F%99%82")]
    public async Task Search_AnythingTyped_AnswersKindly(string query)
    {
        var page = await SearchAsync(query);

        Assert.NotEmpty(page.QuerySelector("#results [role=status]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Search_HostileWords_StayWords()
    {
        var page = await SearchAsync("q=<script>alert(1)</script>&who=\"><b>");

        Assert.Equal("<script>alert(1)</script>", ((IHtmlInputElement)page.QuerySelector("#q")!).Value);
        Assert.Empty(page.QuerySelectorAll("main b"));
    }

    [Fact]
    public async Task Search_Misspelt_SuggestsAnotherSpelling()
    {
        var page = await SearchAsync("q=المدرصة");

        Assert.Equal("المدرسة", page.QuerySelector(".did-you-mean a")?.TextContent);
    }

    [Fact]
    public async Task Search_VeryLong_LooksForTheBeginningAndSaysSo()
    {
        var page = await SearchAsync($"q={string.Join('+', Enumerable.Repeat("الجسر", 400))}");

        Assert.Contains("بحثنا عن أوله", page.QuerySelector("#results")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        client.Dispose();
        newsroom.Dispose();
    }

    private async Task<IHtmlDocument> SearchAsync(string query)
    {
        using var response = await client.GetAsync($"/search?{query}", Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Cancellation));
    }
}
