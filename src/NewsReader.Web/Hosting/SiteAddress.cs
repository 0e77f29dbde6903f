using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace NewsReader.Web.Hosting;

/// <summary>Makes absolute addresses. They never come from a request's Host, which whoever sends the request may choose.</summary>
public sealed class SiteAddress
{
    private readonly IServer server;
    private readonly string? configured;

    /// <summary>Takes the configured public address, if there is one.</summary>
    internal SiteAddress(IServer server, IOptions<SiteOptions> options)
    {
        this.server = server;
        configured = options.Value.PublicAddress?.TrimEnd('/');
    }

    /// <summary>Scheme, host and port of the site, as a browser sends them in Origin.</summary>
    public string Origin => new Uri(Base).GetLeftPart(UriPartial.Authority);

    /// <summary>The site's address without a slash at its end.</summary>
    private string Base => configured ?? Listening();

    /// <summary>The absolute form of a path that begins with a slash.</summary>
    public string Of(string path) => Base + path;

    private string Listening()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        if (address is null)
        {
            return "http://localhost";
        }

        var binding = BindingAddress.Parse(address);
        var host = binding.Host is "+" or "*" or "0.0.0.0" or "[::]" ? "localhost" : binding.Host;
        return new UriBuilder(binding.Scheme, host, binding.Port).Uri.GetLeftPart(UriPartial.Authority);
    }
}
