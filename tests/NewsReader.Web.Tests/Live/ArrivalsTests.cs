using System.Net;
using System.Net.ServerSentEvents;
using NewsReader.Web.Tests.Hosting;

namespace NewsReader.Web.Tests.Live;

public sealed class ArrivalsTests : IDisposable
{
    private const string Story = "عنوان الخبر\n\nنص الخبر هنا كامل.";

    private readonly Newsroom newsroom = new(("first.txt", Story));
    private readonly HttpClient client;

    public ArrivalsTests() => client = newsroom.Open();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ar", "وصل خبر واحد")]
    [InlineData("en", "1 story has arrived")]
    public async Task Arrivals_FileDropped_IsToldInThePagesLanguage(string language, string words)
    {
        await using var events = await ListenAsync(language, lastId: null);

        newsroom.Drop("second.txt", Story);

        Assert.Equal(words, (await NextAsync(events)).Data);
    }

    [Fact]
    public async Task Arrivals_PageWasAway_HearsTheWholeNumber()
    {
        string id;
        await using (var events = await ListenAsync("ar", lastId: null))
        {
            newsroom.Drop("second.txt", Story);
            id = (await NextAsync(events)).EventId!;
        }

        newsroom.Drop("third.txt", Story);
        await using var again = await ListenAsync("ar", id);
        var told = (await NextAsync(again)).Data;

        // The third story may come a moment after the page is back.
        Assert.Equal("وصل خبران", told == "وصل خبر واحد" ? (await NextAsync(again)).Data : told);
    }

    [Fact]
    public async Task FrontPage_FileDropped_ShowsItThoughThePageWasKept()
    {
        Assert.DoesNotContain("خبر طازج", await client.GetStringAsync("/", Cancellation), StringComparison.Ordinal);
        await using var events = await ListenAsync("ar", lastId: null);

        newsroom.Drop("second.txt", "خبر طازج\n\nنص الخبر هنا كامل.");
        await NextAsync(events);

        Assert.Contains("خبر طازج", await client.GetStringAsync("/", Cancellation), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        client.Dispose();
        newsroom.Dispose();
    }

    private async Task<Stream> ListenAsync(string language, string? lastId)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/arrivals?ui={language}");
        if (lastId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastId);
        }

        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        Assert.Equal((HttpStatusCode.OK, "text/event-stream"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return await response.Content.ReadAsStreamAsync(Cancellation);
    }

    private static async Task<SseItem<string>> NextAsync(Stream events) =>
        await SseParser.Create(events).EnumerateAsync(Cancellation).FirstAsync(static item => item.EventType == "arrivals", Cancellation);
}
