using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Archive.Storage;
using NewsReader.Web.Tests.Hosting;

namespace NewsReader.Web.Tests.Stories;

public sealed class MissingStoryTests : SiteContext
{
    [Theory]
    [InlineData("{0}")]
    [InlineData("{0}/{1}")]
    [InlineData("{0}.json")]
    [InlineData("{0}.txt")]
    [InlineData("{0}/share")]
    [InlineData("{0}/{1}/embed")]
    [InlineData("{0}/qr.svg")]
    public async Task Get_WithdrawnStory_IsGone(string pattern)
    {
        ((FakeStore)Services.GetRequiredService<IArticleStore>()).Withdraw(SeedStory.Article.Id);

        Assert.Equal(HttpStatusCode.Gone, await StatusOfAsync(string.Format(null, pattern, StoryPath, Statement.Id)));
    }

    [Fact]
    public async Task Get_WithdrawnStory_SaysSoAndKeepsItsWordsToItself()
    {
        ((FakeStore)Services.GetRequiredService<IArticleStore>()).Withdraw(SeedStory.Article.Id);

        using var response = await Client.GetAsync(StoryPath, Cancellation);
        var page = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.Contains("سُحب هذا الخبر", page, StringComparison.Ordinal);
        Assert.DoesNotContain("بوتين", page, StringComparison.Ordinal);
        Assert.Contains("noindex", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a/zzzzzzzzzz")]
    [InlineData("/nowhere")]
    public async Task Get_NothingThere_LeadsToTheLatest(string path)
    {
        using var response = await Client.GetAsync(path, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains($"href=\"{StoryPath}\"", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_DatabaseRefuses_SaysThatItIsBusy()
    {
        ((FakeStore)Services.GetRequiredService<IArticleStore>()).Refusal = new ArchiveException(ArchiveFailure.Locked, "locked", null);

        using var response = await Client.GetAsync(StoryPath, Cancellation);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Contains("الأرشيف لا يجيب الآن", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }
}
