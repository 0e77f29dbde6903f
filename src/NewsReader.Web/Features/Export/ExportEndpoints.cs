using System.Text;
using System.Text.Json;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Output;
using NewsReader.Web.Features.Stories;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Export;

/// <summary>Hands out stories for programs: as the parser read them, and as they were written.</summary>
internal static class ExportEndpoints
{
    public static void MapExport(this IEndpointRouteBuilder app)
    {
        app.MapGet("/a/{storyId}.json", JsonAsync);
        app.MapGet("/a/{storyId}.txt", TextAsync);
    }

    private static async Task<IResult> JsonAsync(string storyId, IArticleStore store, HttpContext context)
    {
        if (await store.FindAsync(storyId, context.RequestAborted) is not { } stored)
        {
            return await store.MissingAsync(storyId, context.RequestAborted);
        }

        using var body = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(body, ArticleJson.OneLine))
        {
            ArticleJson.Write(writer, stored.Article, stored.File);
        }

        return Documents.Of(body.ToArray(), "application/json; charset=utf-8", stored.Imported);
    }

    /// <summary>The text verbatim: not a blank is added or lost.</summary>
    private static async Task<IResult> TextAsync(string storyId, IArticleStore store, HttpContext context) =>
        await store.FindAsync(storyId, context.RequestAborted) is { } stored
            ? Documents.Of(Encoding.UTF8.GetBytes(stored.Article.Text), "text/plain; charset=utf-8", stored.Imported)
            : await store.MissingAsync(storyId, context.RequestAborted);
}
