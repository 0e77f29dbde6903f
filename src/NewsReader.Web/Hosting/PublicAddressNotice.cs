using Microsoft.Extensions.Options;

namespace NewsReader.Web.Hosting;

/// <summary>Says at start when shared links would carry an address that only this machine knows.</summary>
internal sealed partial class PublicAddressNotice(IOptions<SiteOptions> options, ILogger<PublicAddressNotice> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.PublicAddress is null)
        {
            Log.NotConfigured(logger);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(200, LogLevel.Information, "Shared links carry the address below; set Site:PublicAddress before readers come from elsewhere.")]
        public static partial void NotConfigured(ILogger logger);
    }
}
