using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Live;

/// <summary>Sends arrivals to pages as server-sent events: no circuit, and the browser connects again by itself.</summary>
internal static class LiveEndpoints
{
    public static IServiceCollection AddLive(this IServiceCollection services)
    {
        services.TryAddSingleton<ArrivalFeed>();
        return services;
    }

    public static void MapLive(this WebApplication app)
    {
        // Counts from the first story on, also when nobody listens yet.
        app.Services.GetRequiredService<ArrivalFeed>();
        app.MapGet(LivePaths.Arrivals, static IResult (ArrivalFeed feed, HttpContext context, IHostApplicationLifetime app) =>
        {
            if (ArrivalList.Read(context.Request.Query) is not { } list)
            {
                return TypedResults.NotFound();
            }

            context.Response.Headers.CacheControl = "no-store";
            // Asks nginx not to gather the events.
            context.Response.Headers["X-Accel-Buffering"] = "no";
            var lastId = context.Request.Headers["Last-Event-ID"].ToString();
            var language = LanguageChoice.Of(context);
            var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, app.ApplicationStopping);
            context.Response.RegisterForDispose(ends);
            return TypedResults.ServerSentEvents(feed.ListenAsync(list, lastId.Length == 0 ? null : lastId, language, ends.Token));
        });
    }
}
