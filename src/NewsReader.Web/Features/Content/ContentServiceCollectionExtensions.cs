using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NewsReader.Archive.Importing;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Content;

/// <summary>Registers the archive and the import of its content folders (section <c>Content</c>).</summary>
internal static class ContentServiceCollectionExtensions
{
    public static IServiceCollection AddContent(this IServiceCollection services)
    {
        services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ContentOptions>, ContentOptionsValidator>();
        services.TryAddSingleton<IArticleStore, InMemoryArticleStore>();
        services.TryAddSingleton<FolderImporter>();
        services.AddHostedService<ContentImport>();
        return services;
    }
}
