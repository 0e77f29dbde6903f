using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NewsReader.Archive.Importing;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Content;

/// <summary>Registers the archive (section <c>Archive</c>) and the import of its content folders (section <c>Content</c>).</summary>
internal static class ContentServiceCollectionExtensions
{
    public static IServiceCollection AddContent(this IServiceCollection services)
    {
        services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ContentOptions>, ContentOptionsValidator>();
        services.AddOptions<ArchiveOptions>().BindConfiguration(ArchiveOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ArchiveOptions>, ArchiveOptionsValidator>();
        services.TryAddSingleton(Open);
        services.TryAddSingleton<ArchiveStore>();
        services.TryAddSingleton<IArticleStore>(static provider => provider.GetRequiredService<ArchiveStore>());
        services.TryAddSingleton<ArchiveImporter>();
        services.TryAddSingleton<FolderWatch>();
        services.TryAddSingleton<ImportStatus>();
        services.AddHostedService<ContentImport>();
        return services;
    }

    private static ArchiveDatabase Open(IServiceProvider provider)
    {
        var location = provider.GetRequiredService<IOptions<ArchiveOptions>>().Value.Database;
        var app = provider.GetRequiredService<IHostEnvironment>().ContentRootPath;
        return ArchiveLocation.Open(ArchiveLocation.IsPostgres(location) ? location : Path.GetFullPath(location, app));
    }
}
