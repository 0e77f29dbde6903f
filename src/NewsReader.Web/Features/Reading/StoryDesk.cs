using Microsoft.Extensions.Caching.Memory;
using NewsReader.Archive.Storage;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Features.Reading.Related;
using NewsReader.Web.Features.StructuredData;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Reading;

/// <summary>Composes stories for reading and keeps the composition of those that are asked for, until they are edited.</summary>
internal sealed class StoryDesk(RelatedStories related, SiteAddress site) : IDisposable
{
    /// <summary>Stories kept; a composition takes some 50 KB.</summary>
    private const int Most = 1_000;

    /// <summary>After this time related stories are looked for again.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly MemoryCache composed = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>The composition of this version of the story.</summary>
    public async ValueTask<ComposedStory> ComposeAsync(StoredArticle story, CancellationToken cancellation)
    {
        var key = (story.Article.Id, story.Imported);
        if (composed.TryGetValue(key, out ComposedStory? kept))
        {
            return kept!;
        }

        var composition = new ComposedStory(
            ArticleLayout.Of(story.Article),
            StoryStructuredData.Of(story.Article, linked: null, site),
            await related.ToAsync(story, cancellation));
        return composed.Set(key, composition, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept });
    }

    public void Dispose() => composed.Dispose();
}
