using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Benchmarks;

/// <summary>The real site in a process of its own, so that its processor time can be told from that of whoever asks it.</summary>
internal static class MeasuredSite
{
    /// <summary>Answers with the number of bytes that it ends in, before anything of the site runs: what the server can reach.</summary>
    public const string FixedBytes = "/fixed-bytes/";

    /// <summary>Serves until standard input ends; writes the address first.</summary>
    public static async Task ServeAsync(string keptSeconds)
    {
        var cards = Directory.CreateTempSubdirectory("cards-").FullName;
        await using var site = Create(keptSeconds, cards, Path.Combine(cards, "archive"));
        site.UseKestrel(0);
        site.StartServer();
        await Console.Out.WriteLineAsync(site.ClientOptions.BaseAddress.ToString());
        await Console.In.ReadLineAsync();
        Directory.Delete(cards, recursive: true);
    }

    /// <summary>The site over an archive; it isn't started yet.</summary>
    /// <param name="keptSeconds">How long it keeps pages.</param>
    /// <param name="cards">Where it keeps cards.</param>
    /// <param name="archive">Its data folder.</param>
    /// <param name="stories">Its content folder; null for the seeds.</param>
    public static WebApplicationFactory<SiteAddress> Create(string keptSeconds, string cards, string archive, string? stories = null) =>
        new WebApplicationFactory<SiteAddress>().WithWebHostBuilder(builder =>
        {
            builder.UseContentRoot(AppContext.BaseDirectory);
            builder.UseEnvironment("Production");
            builder.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
            builder.UseSetting("Cards:Folder", cards);
            builder.UseSetting("Archive:Database", archive);
            builder.UseSetting("Pages:KeptSeconds", keptSeconds);
            if (stories is not null)
            {
                builder.UseSetting("Content:Folders:0", stories);
            }

            builder.ConfigureServices(static services => services.AddSingleton<IStartupFilter, FixedAnswer>());
        });

    private sealed class FixedAnswer : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            var bodies = new System.Collections.Concurrent.ConcurrentDictionary<int, byte[]>();
            app.Use((context, following) =>
            {
                if (!context.Request.Path.StartsWithSegments(FixedBytes.TrimEnd('/'), StringComparison.Ordinal, out var rest))
                {
                    return following(context);
                }

                var body = bodies.GetOrAdd(int.Parse(rest.Value![1..], CultureInfo.InvariantCulture), static length => new byte[length]);
                context.Response.ContentType = "text/html; charset=utf-8";
                context.Response.ContentLength = body.Length;
                return context.Response.Body.WriteAsync(body).AsTask();
            });
            next(app);
        };
    }
}
