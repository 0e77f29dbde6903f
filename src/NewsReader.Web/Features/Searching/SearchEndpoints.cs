using System.Collections.Immutable;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Searching;

/// <summary>What a search box proposes while it is typed into, in the form of OpenSearch's suggestions: <c>["query", ["proposal", …]]</c>.</summary>
internal static class SearchEndpoints
{
    private const string Suggestions = "application/x-suggestions+json";
    private const string ForAWhile = "public, max-age=60";

    /// <summary>Headlines in the list.</summary>
    private const int Headlines = 5;

    public static void MapSearch(this IEndpointRouteBuilder app) =>
        app.MapGet(Paths.SearchSuggestions, static async (ArchiveStore store, HttpContext context) =>
        {
            var words = SearchQuestion.Of(context.Request.Query).Words;
            context.Response.Headers.CacheControl = ForAWhile;
            return Results.Json(new object[] { words, await SuggestAsync(store, words, context.RequestAborted) }, contentType: Suggestions);
        });

    /// <summary>Speakers of that name, then headlines that have the words.</summary>
    private static async Task<ImmutableArray<string>> SuggestAsync(ArchiveStore store, string words, CancellationToken cancellation)
    {
        if (words.Length == 0)
        {
            return [];
        }

        var speakers = await store.SpeakersLikeAsync(words, cancellation);
        var found = await store.SearchAsync(new SearchRequest { Words = words, IsTyping = true, Count = Headlines }, cancellation);
        return
        [
            .. speakers.Select(static speaker => speaker.Name)
                .Concat(found.Hits.Where(static hit => !hit.HeadlineMarks.IsEmpty).Select(static hit => ShareText.Headline(hit.Story.Article)))
                .Distinct(StringComparer.Ordinal),
        ];
    }
}
