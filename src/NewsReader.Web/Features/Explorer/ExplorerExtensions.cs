using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsReader.Web.Features.Explorer.Export;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Explorer;

/// <summary>Registers and maps what the explorer needs beside its page.</summary>
internal static class ExplorerExtensions
{
    public static IServiceCollection AddExplorer(this IServiceCollection services)
    {
        services.TryAddSingleton<Findings>();
        services.TryAddSingleton<FindingExport>();
        return services;
    }

    public static void MapExplorer(this IEndpointRouteBuilder app)
    {
        app.MapGet(ExplorerPaths.Csv, static (HttpContext context, FindingExport export, SiteAddress site) => export.AnswerAsync(context, new CsvFormat(site)));
        app.MapGet(ExplorerPaths.JsonLines, static (HttpContext context, FindingExport export, SiteAddress site) => export.AnswerAsync(context, new JsonLinesFormat(site)));
        app.MapGet(ExplorerPaths.JsonLd, static (HttpContext context, FindingExport export, SiteAddress site) => export.AnswerAsync(context, new JsonLdFormat(site)));
    }
}
