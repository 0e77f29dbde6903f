using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using NewsReader.Web.Components;
using NewsReader.Web.Features.Lab;

namespace NewsReader.Web.Hosting;

/// <summary>Registers and maps the pages.</summary>
internal static class PagesExtensions
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents()
            .AddHubOptions(static options => options.MaximumReceiveMessageSize = LabLimits.MessageBytes);
        // Else every Arabic letter leaves as a numeric reference, three times its size.
        services.AddWebEncoders(static options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton(TimeProvider.System);
        return services.AddCookielessAntiforgery();
    }

    public static void UseFaultPages(this WebApplication app)
    {
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseAntiforgery();
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets();
        // The policy of ResponseHeaders already says who may frame a page.
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(static options => options.ContentSecurityFrameAncestorsPolicy = null)
            .Finally(KeepComponentStateOff);
    }

    /// <summary>
    /// Once one render mode exists, Blazor appends encrypted component state to every page: more than a kilobyte that doesn't compress.
    /// Pages without a circuit have no use for it. The metadata that asks for it has no public type, hence the name.
    /// </summary>
    private static void KeepComponentStateOff(EndpointBuilder endpoint)
    {
        if (endpoint.Metadata.OfType<CircuitPageAttribute>().Any())
        {
            return;
        }

        foreach (var modes in endpoint.Metadata.Where(static data => data.GetType().Name == "ConfiguredRenderModesMetadata").ToArray())
        {
            endpoint.Metadata.Remove(modes);
        }
    }

    private static IServiceCollection AddCookielessAntiforgery(this IServiceCollection services)
    {
        services.AddAntiforgery();
        var original = services.Last(static service => service.ServiceType == typeof(IAntiforgery));
        return services.AddSingleton<IAntiforgery>(provider => new CookielessAntiforgery(
            (IAntiforgery)ActivatorUtilities.CreateInstance(provider, original.ImplementationType!)));
    }
}
