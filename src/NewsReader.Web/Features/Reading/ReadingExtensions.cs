using NewsReader.Web.Features.Reading.Related;

namespace NewsReader.Web.Features.Reading;

/// <summary>Registers what the story page needs.</summary>
internal static class ReadingExtensions
{
    public static IServiceCollection AddReading(this IServiceCollection services)
    {
        services.AddSingleton<RelatedStories>();
        services.AddSingleton<StoryDesk>();
        return services;
    }
}
