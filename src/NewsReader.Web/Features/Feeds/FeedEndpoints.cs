using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Feeds;

/// <summary>Feeds of the latest stories, and of those that a search finds: <c>/feed.atom?q=…</c>, <c>/feed.atom?source=…</c>.</summary>
internal static class FeedEndpoints
{
    private const string ForAWhile = "public, max-age=300";

    public static IServiceCollection AddFeeds(this IServiceCollection services)
    {
        services.TryAddSingleton<FeedReader>();
        return services;
    }

    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        foreach (var format in FeedFormat.All)
        {
            app.MapGet(format.Path, (FeedReader feeds, HttpContext context) =>
                AnswerAsync(format, FeedSelection.Of(context.Request.Query), feeds, context));
        }
    }

    private static async Task<IResult> AnswerAsync(FeedFormat format, FeedSelection selection, FeedReader feeds, HttpContext context)
    {
        if (await feeds.ReadAsync(selection, format.Path, context.RequestAborted) is not { } feed)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = ForAWhile;
        return Documents.Of(format.Write(feed), format.ContentType, feed.Updated);
    }
}
