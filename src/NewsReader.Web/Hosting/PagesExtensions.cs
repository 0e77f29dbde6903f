using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
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

    /// <summary>Tells Blazor that a page without a circuit has no render mode.</summary>
    /// <remarks>
    /// Once one render mode exists, Blazor appends encrypted component state to every page: more than a kilobyte that doesn't compress.
    /// The metadata that decides it has no public type; should a later version shape it differently, the state comes back and a test says so.
    /// </remarks>
    private static void KeepComponentStateOff(EndpointBuilder endpoint)
    {
        if (endpoint.Metadata.OfType<CircuitPageAttribute>().Any())
        {
            return;
        }

        var modes = endpoint.Metadata.FirstOrDefault(static data => data.GetType().Name == "ConfiguredRenderModesMetadata");
        if (modes?.GetType().GetConstructor([typeof(IComponentRenderMode[])]) is { } constructor)
        {
            endpoint.Metadata.Remove(modes);
            endpoint.Metadata.Add(constructor.Invoke([Array.Empty<IComponentRenderMode>()]));
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
