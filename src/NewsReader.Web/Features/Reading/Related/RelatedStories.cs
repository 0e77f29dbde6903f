using System.Collections.Immutable;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;

namespace NewsReader.Web.Features.Reading.Related;

/// <summary>Finds the stories that share people and topics with one, among the archive's latest.</summary>
internal sealed class RelatedStories(IArticleStore store, TimeProvider clock)
{
    /// <summary>How far back it looks: a reader wants what goes on, and comparing stays cheap whatever the archive holds.</summary>
    public const int Candidates = 200;

    private const int Most = 4;

    /// <summary>Somebody who is heard in both stories weighs as much as this many words.</summary>
    private const double Person = 3;

    /// <summary>Below this sum of word weights (a word that every tenth story has weighs 1) likeness is chance.</summary>
    private const double Least = 3;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private volatile Shelf? shelf;

    /// <summary>The stories that are most like <paramref name="story"/>, the likest first; empty when none is.</summary>
    public async ValueTask<ImmutableArray<StoredArticle>> ToAsync(StoredArticle story, CancellationToken cancellation)
    {
        var current = shelf;
        if (current is null || clock.GetUtcNow() - current.Read > Kept)
        {
            var page = await store.LatestAsync(after: null, Candidates, cancellation);
            shelf = current = Shelf.Of(page.Articles, clock.GetUtcNow());
        }

        var topics = StoryTopics.Of(story.Article);
        return [.. current.Stories
            .Where(other => other.Story.Article.Id != story.Article.Id)
            .Select(other => (other.Story, Likeness: current.Likeness(topics, other.Topics)))
            .Where(static other => other.Likeness >= Least)
            .OrderByDescending(static other => other.Likeness)
            .Take(Most)
            .Select(static other => other.Story)];
    }

    private sealed record Shelf(ImmutableArray<(StoredArticle Story, StoryTopics Topics)> Stories, Dictionary<string, int> Frequency, DateTimeOffset Read)
    {
        public static Shelf Of(ImmutableArray<StoredArticle> stories, DateTimeOffset now)
        {
            var read = stories.Select(static story => (story, StoryTopics.Of(story.Article))).ToImmutableArray();
            var frequency = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var word in read.SelectMany(static story => story.Item2.Words))
            {
                frequency[word] = frequency.GetValueOrDefault(word) + 1;
            }

            return new Shelf(read, frequency, now);
        }

        public double Likeness(StoryTopics one, StoryTopics other)
        {
            var likeness = Person * one.People.Count(other.People.Contains);
            foreach (var word in one.Words)
            {
                if (other.Words.Contains(word))
                {
                    // A word in every story says nothing, one in a tenth of them 1, one in a hundredth 2.
                    likeness += Math.Log10((double)Math.Max(Stories.Length, Most) / Frequency.GetValueOrDefault(word, 1));
                }
            }

            return likeness;
        }
    }
}
