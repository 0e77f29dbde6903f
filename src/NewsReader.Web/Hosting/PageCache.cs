using Microsoft.AspNetCore.OutputCaching;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Hosting;

/// <summary>Forgets kept pages when what they show has changed.</summary>
internal sealed class PageCache(IOutputCacheStore pages)
{
    private int generation;

    /// <summary>The tag of every kept page.</summary>
    public const string EveryPage = "pages";

    /// <summary>Another number after everything was forgotten; part of the key of whatever else is kept for pages.</summary>
    public int Generation => Volatile.Read(ref generation);

    /// <summary>The tag of the pages of one story.</summary>
    public static string TagOf(string story) => $"story-{story}";

    /// <summary>Forgets the pages of one story.</summary>
    public ValueTask ForgetAsync(ArticleId story, CancellationToken cancellation) => pages.EvictByTagAsync(TagOf(story.Value), cancellation);

    /// <summary>
    /// Forgets every page: a new story changes the lists, its neighbours and the stories related to it. For <see cref="Arrivals.Subscribe"/>,
    /// <c>arrivals.Subscribe(cache.Forget)</c>.
    /// </summary>
    public void Forget(Arrival arrival)
    {
        Interlocked.Increment(ref generation);
        // The store is in memory: it has forgotten when it returns.
        var forgotten = pages.EvictByTagAsync(EveryPage, CancellationToken.None);
        if (!forgotten.IsCompletedSuccessfully)
        {
            _ = forgotten.AsTask();
        }
    }
}
