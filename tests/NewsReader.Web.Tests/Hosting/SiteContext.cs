using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using NewsReader.Articles.Model;
using NewsReader.Web.Hosting;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Hosting;

/// <summary>Asks the whole site over the seed story.</summary>
public abstract class SiteContext : IDisposable
{
    private readonly SiteFactory site = new();

    protected SiteContext() =>
        Client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });

    protected HttpClient Client { get; }

    protected IServiceProvider Services => site.Services;

    protected static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;

    protected static Quote Statement => SeedStory.Article.Quotes[1];

    protected static string StoryPath => Paths.Story(SeedStory.Article.Id);

    protected static string StatementPath => Paths.Quote(SeedStory.Article.Id, Statement.Id);

    protected static string PublicOf(string path) => SiteFactory.PublicAddress + path;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        Client.Dispose();
        site.Dispose();
    }

    /// <summary>What the site answers to a GET, which must be a success of this media type.</summary>
    protected async Task<string> GetAsync(string path, string mediaType)
    {
        using var response = await Client.GetAsync(path, Cancellation);

        Assert.Equal((path, HttpStatusCode.OK), (path, response.StatusCode));
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType?.CharSet);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }

    protected async Task<HttpStatusCode> StatusOfAsync(string path)
    {
        using var response = await Client.GetAsync(path, Cancellation);
        return response.StatusCode;
    }
}
