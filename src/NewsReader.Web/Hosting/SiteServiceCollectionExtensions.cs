using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.Options;

namespace NewsReader.Web.Hosting;

/// <summary>Registers the site's public address (section <c>Site</c>).</summary>
internal static class SiteServiceCollectionExtensions
{
    public static IServiceCollection AddSite(this IServiceCollection services)
    {
        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SiteOptions>, SiteOptionsValidator>();
        services.AddSingleton(static provider => new SiteAddress(
            provider.GetRequiredService<IServer>(), provider.GetRequiredService<IOptions<SiteOptions>>()));
        services.AddHostedService<PublicAddressNotice>();
        return services;
    }
}
