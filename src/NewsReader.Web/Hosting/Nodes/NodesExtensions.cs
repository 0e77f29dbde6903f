using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using NewsReader.Archive.Storage;
using StackExchange.Redis;

namespace NewsReader.Web.Hosting.Nodes;

/// <summary>What lets several nodes serve one archive: shared keys, news from the other nodes, health, a proxy in front, optionally Redis.</summary>
internal static class NodesExtensions
{
    /// <summary>The name of the optional connection string.</summary>
    private const string Redis = "Redis";

    /// <summary>How long Redis may take; on the same network it answers in one.</summary>
    private const int RedisMilliseconds = 500;

    private static readonly TimeSpan ReadyWithin = TimeSpan.FromSeconds(3);

    public static IServiceCollection AddNodes(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDataProtection().SetApplicationName("newsreader");
        services.AddOptions<KeyManagementOptions>().Configure<ArchiveStore, TimeProvider>(
            static (options, store, time) => options.XmlRepository = new ArchiveKeys(store, time));
        services.AddHostedService<ArchiveFollower>();
        services.AddHealthChecks().AddCheck<ArchiveHealth>("archive", timeout: ReadyWithin);
        services.AddOptions<ProxyOptions>().BindConfiguration(ProxyOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ProxyOptions>, ProxyOptionsValidator>();
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ProxyOptions>>(static (forwarded, proxy) =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.ForwardLimit = null;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var network in proxy.Value.Networks())
            {
                forwarded.KnownIPNetworks.Add(network);
            }
        });
        return services.AddRedis(configuration.GetConnectionString(Redis));
    }

    /// <summary>Reads what trusted proxies tell; before everything else.</summary>
    public static void UseNodes(this WebApplication app)
    {
        // Without a known network the middleware would believe everybody.
        if (app.Services.GetRequiredService<IOptions<ProxyOptions>>().Value.Trusted.Length > 0)
        {
            app.UseForwardedHeaders();
        }
    }

    /// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: send readers here. Both tell one word and no details.</summary>
    public static void MapNodes(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = static _ => false });
        app.MapHealthChecks("/health/ready");
    }

    /// <summary>With Redis, what a circuit remembers outlives its node, and kept pages are shared.</summary>
    private static IServiceCollection AddRedis(this IServiceCollection services, string? connection)
    {
        if (string.IsNullOrEmpty(connection))
        {
            return services;
        }

        // Redis only makes things faster: when it is away, nobody waits for it.
        var redis = ConfigurationOptions.Parse(connection);
        redis.AbortOnConnectFail = false;
        redis.ConnectTimeout = redis.AsyncTimeout = redis.SyncTimeout = RedisMilliseconds;
        redis.BacklogPolicy = BacklogPolicy.FailFast;
        // Blazor saves the state of circuits that it gives up in the hybrid cache, when there is one.
        services.AddStackExchangeRedisCache(options => options.ConfigurationOptions = redis);
        services.AddHybridCache();
        services.AddStackExchangeRedisOutputCache(options => options.ConfigurationOptions = redis);
        return services;
    }
}
