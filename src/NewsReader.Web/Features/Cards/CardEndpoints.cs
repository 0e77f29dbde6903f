using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Stories;

namespace NewsReader.Web.Features.Cards;

/// <summary>Serves the pictures that stand for stories and statements in link previews (section <c>Cards</c>).</summary>
internal static class CardEndpoints
{
    private const string ForAYear = "public, max-age=31536000, immutable";

    public static IServiceCollection AddCards(this IServiceCollection services)
    {
        services.AddOptions<CardOptions>().BindConfiguration(CardOptions.SectionName).ValidateOnStart();
        services.TryAddSingleton<IValidateOptions<CardOptions>, CardOptionsValidator>();
        services.TryAddSingleton<CardFonts>();
        services.TryAddSingleton<CardPainter>();
        services.TryAddSingleton<CardFolder>();
        services.TryAddSingleton<CardStudio>();
        services.AddHostedService<CardWarmUp>();
        return services;
    }

    public static void MapCards(this IEndpointRouteBuilder app)
    {
        app.MapGet(CardPaths.StoryPattern, StoryAsync);
        app.MapGet(CardPaths.StatementPattern, StatementAsync);
    }

    private static async Task<IResult> StoryAsync(
        string storyId, string version, IArticleStore store, CardStudio studio, HttpContext context)
    {
        var article = await store.FindArticleAsync(storyId, context.RequestAborted);
        return article is null
            ? await store.MissingAsync(storyId, context.RequestAborted)
            : await SendAsync(CardContent.Of(article), version, CardPaths.Story(article), studio, context);
    }

    private static async Task<IResult> StatementAsync(
        string storyId, string quoteId, string version, IArticleStore store, CardStudio studio, HttpContext context)
    {
        var article = await store.FindArticleAsync(storyId, context.RequestAborted);
        if (article is null)
        {
            return await store.MissingAsync(storyId, context.RequestAborted);
        }

        // An edit may have changed the words that the link was made for; the story still has a card.
        return article.FindStatement(quoteId) is { } quote
            ? await SendAsync(CardContent.Of(article, quote), version, CardPaths.Statement(article, quote), studio, context)
            : Results.LocalRedirect(CardPaths.Story(article));
    }

    /// <summary>Only the card's own version is drawn and kept; any other address leads to it.</summary>
    private static async Task<IResult> SendAsync(Card card, string version, string address, CardStudio studio, HttpContext context)
    {
        if (card.Version != version)
        {
            return Results.LocalRedirect(address);
        }

        var png = await studio.GetAsync(card, context.RequestAborted);
        context.Response.Headers.CacheControl = ForAYear;
        return Results.Bytes(png, "image/png", entityTag: new EntityTagHeaderValue($"\"{version}\""));
    }
}
