using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.Extensions;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Components.Layout;

/// <summary>The bar above and the foot below every page.</summary>
public sealed partial class SiteLayout
{
    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    /// <summary>Whether readers can set the page to their liking; a page with a circuit keeps to the device's colours and sizes.</summary>
    private bool HasSettings => Context is null || !CircuitPageAttribute.IsOn(Context);

    private static InterfaceLanguage OtherLanguage => InterfaceLanguage.Current.Other;

    /// <summary>This page in the other language. The rest of the query is left out but for the parameters that pages know.</summary>
    private string OtherLanguageAddress => Context is null
        ? $"?{InterfaceLanguage.QueryKey}={OtherLanguage.Code}"
        : $"{Context.Request.Path}{Query(Context.Request)}";

    private static string ShortcutsAddress => $"{Paths.Settings}#shortcuts";

    /// <summary>A page with a circuit has a base address, against which a bare fragment would lead to the front page.</summary>
    private string SkipAddress =>
        Context is not null && CircuitPageAttribute.IsOn(Context) ? $"{Context.Request.Path}{Context.Request.QueryString}#{Paths.ContentElement}" : $"#{Paths.ContentElement}";

    private static QueryString Query(HttpRequest request)
    {
        var known = request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<CachedPageAttribute>()?.QueryKeys ?? [];
        var query = new QueryBuilder();
        foreach (var key in known)
        {
            if (request.Query[key].ToString() is { Length: > 0 } value)
            {
                query.Add(key, value);
            }
        }

        query.Add(InterfaceLanguage.QueryKey, OtherLanguage.Code);
        return query.ToQueryString();
    }
}
