using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Tests.Hosting;

public sealed class SiteAddressTests
{
    [Theory]
    [InlineData("https://news.example", "https://news.example/a/x")]
    [InlineData("https://news.example/", "https://news.example/a/x")]
    [InlineData("https://example.org/news", "https://example.org/news/a/x")]
    public void Of_ConfiguredAddress_BeginsWithIt(string configured, string address) =>
        Assert.Equal(address, Site(configured, "http://localhost:5000").Of("/a/x"));

    [Theory]
    [InlineData("http://localhost:5000", "http://localhost:5000/a/x")]
    [InlineData("http://0.0.0.0:8080", "http://localhost:8080/a/x")]
    [InlineData("http://[::]:8080", "http://localhost:8080/a/x")]
    [InlineData("http://+:80", "http://localhost/a/x")]
    [InlineData("https://127.0.0.1:5001", "https://127.0.0.1:5001/a/x")]
    public void Of_NothingConfigured_IsWhereTheAppListens(string listening, string address) =>
        Assert.Equal(address, Site(null, listening).Of("/a/x"));

    [Fact]
    public void Origin_AddressWithAPath_LeavesThePathOut() =>
        Assert.Equal("https://example.org", Site("https://example.org/news", "http://localhost").Origin);

    [Theory]
    [InlineData("news.example", false)]
    [InlineData("https://news.example", true)]
    [InlineData(null, true)]
    public void Validator_PublicAddress_MustBeAWholeAddress(string? configured, bool valid) =>
        Assert.Equal(valid, new SiteOptionsValidator().Validate(null, new SiteOptions { PublicAddress = configured }).Succeeded);

    private static SiteAddress Site(string? configured, string listening) =>
        new(new ListeningServer(listening), Options.Create(new SiteOptions { PublicAddress = configured }));

    private sealed class ListeningServer : IServer
    {
        public ListeningServer(string address)
        {
            var addresses = new ServerAddresses();
            addresses.Addresses.Add(address);
            Features.Set<IServerAddressesFeature>(addresses);
        }

        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }

        private sealed class ServerAddresses : IServerAddressesFeature
        {
            public ICollection<string> Addresses { get; } = [];

            public bool PreferHostingUrls { get; set; }
        }
    }
}
