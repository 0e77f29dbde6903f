using Microsoft.Extensions.Caching.Memory;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Features.Reading.Related;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Features.StructuredData;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Reading;

/// <summary>Composes stories for reading and keeps the compositions of those that are asked for, for a few seconds or until a story arrives.</summary>
internal sealed class StoryDesk(IArticleStore store, RelatedStories related, PageCache pages, SiteAddress site) : IDisposable
{
    /// <summary>Stories kept; a composition takes some 50 KB.</summary>
    private const int Most = 500;

    /// <summary>Long enough for a story that many open at once, short enough for one that another process has edited.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(10);

    private readonly MemoryCache composed = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>The composition of a story by its id as it stands in an address, or null when there is no such story.</summary>
    public async ValueTask<ComposedStory?> FindAsync(string storyId, CancellationToken cancellation)
    {
        if (!ArticleId.TryParse(storyId, out var id))
        {
            return null;
        }

        var key = (id, pages.Generation);
        if (composed.TryGetValue(key, out ComposedStory? kept))
        {
            return kept;
        }

        var story = await store.FindAsync(id, cancellation);
        return story is null
            ? null
            : composed.Set(key, await ComposeAsync(story, cancellation), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept });
    }

    public void Dispose() => composed.Dispose();

    private async ValueTask<ComposedStory> ComposeAsync(StoredArticle story, CancellationToken cancellation)
    {
        var (newer, older) = await store.NeighboursAsync(story, cancellation);
        return new ComposedStory(
            story,
            ArticleLayout.Of(story.Article),
            new StorySharing(story.Article, site),
            StoryStructuredData.Of(story.Article, linked: null, site),
            newer,
            older,
            await related.ToAsync(story, cancellation));
    }
}
