using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace NewsReader.Web.Hosting;

/// <summary>How responses leave the app: headers, compression, HEAD.</summary>
internal static class DeliveryExtensions
{
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(static options => options.AddServerHeader = false);
        services.AddResponseCompression(static options =>
        {
            // Pages that are read hold no secret that compression could leak, so TLS is no reason to leave them large.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/rss+xml", "application/feed+json"];
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(static options => options.Level = CompressionLevel.Optimal);
        return services;
    }

    public static void UseDelivery(this WebApplication app)
    {
        app.UseMiddleware<ResponseHeaders>();
        app.UseMiddleware<HeadRequests>();
        app.UseMiddleware<CircuitOrigin>();
        app.UseResponseCompression();
        // Not left to the framework, which would choose the page before HEAD has become GET.
        app.UseRouting();
    }
}
