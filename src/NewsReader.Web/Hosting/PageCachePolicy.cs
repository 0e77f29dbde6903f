using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Hosting;

/// <summary>What the server keeps of its pages, under which key and for how long.</summary>
/// <remarks>
/// The key holds the path, the query parameters that the page names, the language and the compression (see <see cref="AcceptedCoding"/>), each
/// out of a few values: nobody can fill the memory with variants of one page. The Host is no part of it, because no page depends on it.
/// </remarks>
internal sealed class PageCachePolicy(TimeSpan lifetime) : IOutputCachePolicy
{
    private static readonly StringValues Nothing = StringValues.Empty;

    ValueTask IOutputCachePolicy.CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        if (lifetime <= TimeSpan.Zero
            || http.GetEndpoint()?.Metadata.GetMetadata<CachedPageAttribute>() is not { } page
            || !HttpMethods.IsGet(http.Request.Method))
        {
            return ValueTask.CompletedTask;
        }

        context.EnableOutputCaching = true;
        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = lifetime;
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.QueryKeys = page.QueryKeys.Length == 0 ? Nothing : page.QueryKeys;
        context.CacheVaryByRules.VaryByValues["ui"] = InterfaceLanguage.Current.Code;
        context.CacheVaryByRules.VaryByValues["coding"] = http.Request.Headers.AcceptEncoding.ToString();
        context.Tags.Add(PageCache.EveryPage);
        if (http.GetRouteValue(CachedPageAttribute.StoryRouteKey) is string story)
        {
            context.Tags.Add(PageCache.TagOf(story));
        }

        return ValueTask.CompletedTask;
    }

    ValueTask IOutputCachePolicy.ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    ValueTask IOutputCachePolicy.ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || !StringValues.IsNullOrEmpty(response.Headers.SetCookie))
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }
}
