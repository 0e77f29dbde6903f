using MudBlazor.Services;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Lab;

/// <summary>Registers and maps what the reading lab needs beside its page.</summary>
internal static class LabExtensions
{
    public static IServiceCollection AddLab(this IServiceCollection services)
    {
        services.AddMudServices();
        // MudRTLProvider does not reach across the border between static and interactive rendering; a root value does.
        services.AddCascadingValue("RightToLeft", static _ => InterfaceLanguage.Current == InterfaceLanguage.Arabic);
        services.AddSingleton<LabTheme>();
        return services;
    }

    public static void MapLab(this WebApplication app) =>
        app.MapGet(LabTheme.Address, static async (LabTheme theme) => Results.Text(await theme.StylesAsync(), "text/css"));
}
