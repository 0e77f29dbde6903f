using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsReader.Archive.Storage;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests.Hosting;

/// <summary>Starts the whole site over an archive that holds the seed story.</summary>
internal sealed class SiteFactory : WebApplicationFactory<Program>
{
    public const string PublicAddress = "https://news.example";

    private readonly string cards = Directory.CreateTempSubdirectory("cards-").FullName;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Site:PublicAddress", PublicAddress);
        builder.UseSetting("Content:Folders:0", "no-such-folder");
        builder.UseSetting("Cards:Folder", cards);
        builder.UseSetting("Archive:Database", Path.Combine(cards, "archive"));
        builder.ConfigureTestServices(static services =>
        {
            var store = new FakeStore();
            store.Add(SeedStory.Article);
            services.Replace(ServiceDescriptor.Singleton<IArticleStore>(store));
            services.AddSingleton<IStartupFilter, FailingPage>();
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (Directory.Exists(cards))
        {
            Directory.Delete(cards, recursive: true);
        }
    }
}
