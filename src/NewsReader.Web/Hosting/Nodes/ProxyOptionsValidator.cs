using System.Net;
using Microsoft.Extensions.Options;

namespace NewsReader.Web.Hosting.Nodes;

/// <summary>Says at start which entry of <c>Proxy:Trusted</c> can't be understood.</summary>
internal sealed class ProxyOptionsValidator : IValidateOptions<ProxyOptions>
{
    public ValidateOptionsResult Validate(string? name, ProxyOptions options)
    {
        var wrong = options.Trusted.Where(static entry => !IPAddress.TryParse(entry, out _) && !IPNetwork.TryParse(entry, out _)).ToArray();
        return wrong.Length == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(wrong.Select(static entry => $"Proxy:Trusted: \"{entry}\" is neither an address nor a network such as 10.0.0.0/8."));
    }
}
