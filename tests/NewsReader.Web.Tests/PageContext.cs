using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MudBlazor.Services;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Hosting;
using NewsReader.Web.Tests.Stories;

namespace NewsReader.Web.Tests;

/// <summary>Renders components with the services that the site gives them.</summary>
public abstract class PageContext : BunitContext
{
    protected const string PublicAddress = "https://news.example";

    protected PageContext()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddSingleton<IArticleStore>(Store);
        Services.AddSingleton(Site);
        Services.AddSingleton(TimeProvider.System);
        Services.AddOutputCache();
        Services.AddSingleton<PageCache>();
        Services.AddReading();
        Services.AddCascadingValue("RightToLeft", static _ => true);
    }

    internal FakeStore Store { get; } = new();

    internal static SiteAddress Site { get; } =
        new(new NoServer(), Options.Create(new SiteOptions { PublicAddress = PublicAddress }));

    /// <summary>A story as the article page hands it down.</summary>
    internal static StoryView View(Article article, Quote? linked = null) =>
        new(article, ArticleLayout.Of(article), Page: string.Empty, linked, new StorySharing(article, Site));

    /// <summary>Renders a component inside a story.</summary>
    internal IRenderedComponent<TComponent> RenderIn<TComponent>(
        StoryView view, Action<ComponentParameterCollectionBuilder<TComponent>>? parameters = null)
        where TComponent : IComponent =>
        Render<TComponent>(builder =>
        {
            builder.AddCascadingValue(view);
            parameters?.Invoke(builder);
        });

    private sealed class NoServer : IServer
    {
        public Microsoft.AspNetCore.Http.Features.IFeatureCollection Features { get; } = new Microsoft.AspNetCore.Http.Features.FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }
}
