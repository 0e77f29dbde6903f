using System.Net;
using NewsReader.Web.Hosting.Nodes;

namespace NewsReader.Web.Tests.Hosting.Nodes;

public sealed class ProxyOptionsTests
{
    [Fact]
    public void Networks_AddressesAndNetworks_AreUnderstood()
    {
        var networks = new ProxyOptions { Trusted = ["10.1.2.3", "172.30.0.0/24", "::1"] }.Networks().ToArray();

        Assert.True(networks[0].Contains(IPAddress.Parse("10.1.2.3")));
        Assert.False(networks[0].Contains(IPAddress.Parse("10.1.2.4")));
        Assert.True(networks[1].Contains(IPAddress.Parse("172.30.0.77")));
        Assert.True(networks[2].Contains(IPAddress.IPv6Loopback));
    }

    [Fact]
    public void Validate_WrongEntry_NamesIt()
    {
        var result = new ProxyOptionsValidator().Validate(null, new ProxyOptions { Trusted = ["10.0.0.0/8", "proxy"] });

        Assert.Contains("\"proxy\"", Assert.Single(result.Failures!), StringComparison.Ordinal);
    }
}
