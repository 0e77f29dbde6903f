using System.Net;

namespace NewsReader.Web.Hosting.Nodes;

/// <summary>The proxies that stand before the app (section <c>Proxy</c>).</summary>
internal sealed class ProxyOptions
{
    public const string SectionName = "Proxy";

    /// <summary>
    /// Addresses or networks ("10.0.0.0/8") whose X-Forwarded-For and X-Forwarded-Proto are believed. Empty believes nobody: anyone can send
    /// these headers. X-Forwarded-Host is never read, since addresses come from Site:PublicAddress.
    /// </summary>
    public string[] Trusted { get; init; } = [];

    /// <summary>The networks; a single address is a network of one.</summary>
    /// <exception cref="FormatException">An entry is neither an address nor a network.</exception>
    public IEnumerable<IPNetwork> Networks() => Trusted.Select(static entry =>
        IPAddress.TryParse(entry, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8) : IPNetwork.Parse(entry));
}
