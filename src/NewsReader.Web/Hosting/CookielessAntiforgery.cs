using Microsoft.AspNetCore.Antiforgery;

namespace NewsReader.Web.Hosting;

/// <summary>Keeps the antiforgery cookie off pages that are only read.</summary>
/// <remarks>
/// Blazor stores a token on every page response once an interactive render mode exists, which sets a cookie and forbids every cache
/// to keep the page (dotnet/aspnetcore #49130, #54464). Pages without a circuit have no form to protect, so they get no token at all;
/// that also keeps a kilobyte of encrypted state out of each of them.
/// </remarks>
internal sealed class CookielessAntiforgery(IAntiforgery inner) : IAntiforgery
{
    private static readonly AntiforgeryTokenSet NoToken = new(requestToken: null, cookieToken: null, formFieldName: "none", headerName: null);

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) =>
        IsOnlyRead(httpContext) ? NoToken : inner.GetAndStoreTokens(httpContext);

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) =>
        IsOnlyRead(httpContext) ? NoToken : inner.GetTokens(httpContext);

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => inner.IsRequestValidAsync(httpContext);

    public void SetCookieTokenAndHeader(HttpContext httpContext) => inner.SetCookieTokenAndHeader(httpContext);

    public Task ValidateRequestAsync(HttpContext httpContext) => inner.ValidateRequestAsync(httpContext);

    private static bool IsOnlyRead(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) && !CircuitPageAttribute.IsOn(context);
}
