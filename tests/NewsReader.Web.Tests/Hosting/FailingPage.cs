using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace NewsReader.Web.Tests.Hosting;

/// <summary>Adds an address that fails, behind everything that the site itself sets up.</summary>
internal sealed class FailingPage : IStartupFilter
{
    public const string Address = "/fails";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        app.Map(Address, static failing => failing.Run(static _ => throw new InvalidOperationException("On purpose.")));
    };
}
