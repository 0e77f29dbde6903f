using System.IO.Compression;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Hosting;

/// <summary>How responses leave the app: headers, compression, HEAD, pages that are kept.</summary>
internal static class DeliveryExtensions
{
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(static options => options.AddServerHeader = false);
        services.AddResponseCompression(static options =>
        {
            // Pages that are read hold no secret that compression could leak, so TLS is no reason to leave them large.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/rss+xml", "application/feed+json", "text/csv", "application/x-ndjson", "application/ld+json"];
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(static options => options.Level = CompressionLevel.Optimal);
        services.AddOptions<PagesOptions>().BindConfiguration(PagesOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PagesOptions>, PagesOptionsValidator>();
        services.AddOutputCache();
        services.AddOptions<OutputCacheOptions>().Configure<IOptions<PagesOptions>>(static (cache, pages) =>
            cache.AddBasePolicy(new PageCachePolicy(TimeSpan.FromSeconds(pages.Value.KeptSeconds))));
        services.AddSingleton<PageCache>();
        return services;
    }

    public static void UseDelivery(this WebApplication app)
    {
        app.UseMiddleware<ResponseHeaders>();
        app.UseMiddleware<HeadRequests>();
        app.UseMiddleware<CircuitOrigin>();
        app.UseMiddleware<AcceptedCoding>();
        // Not left to the framework, which would choose the page before HEAD has become GET.
        app.UseRouting();
        app.UseMiddleware<LanguageChoice>();
        // Outside the compression, so that pages are kept as they are sent.
        app.UseOutputCache();
        app.UseResponseCompression();
    }
}
