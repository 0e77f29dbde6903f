using System.Runtime.CompilerServices;
using System.Xml;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Components.Layout;
using NewsReader.Web.Features.Cards;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Discovery;

/// <summary>Writes the maps that search engines find stories by (sitemaps.org 0.9, Google's news and image extensions).</summary>
internal sealed class Sitemaps(IArticleStore store, ArchiveStore archive, SiteAddress site, TimeProvider time)
{
    /// <summary>Addresses that a map may have.</summary>
    public const int Most = 50_000;

    /// <summary>Addresses that a news map may have.</summary>
    public const int MostNews = 1000;

    private const string Space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string NewsSpace = "http://www.google.com/schemas/sitemap-news/0.9";
    private const string ImageSpace = "http://www.google.com/schemas/sitemap-image/1.1";

    /// <summary>News maps are for stories of the last two days.</summary>
    private const int NewsDays = 2;

    private const int PageSize = 200;

    /// <summary>The list of maps: the news of the last days if there are any (a map must not be empty), and one for each month that has stories.</summary>
    public async Task<byte[]> IndexAsync(CancellationToken cancellation)
    {
        var maps = new List<string>();
        PageKey? after = null;
        while ((await store.LatestAsync(after, 1, cancellation)).Articles is [var newest])
        {
            if (maps.Count == 0 && newest.Day >= OldestNews)
            {
                maps.Add(DiscoveryPaths.NewsSitemap);
            }

            var month = SitemapMonth.Of(newest.Day);
            maps.Add(DiscoveryPaths.Sitemap(month));
            after = month.After;
        }

        if (!(await archive.DaysAsync(null, null, cancellation)).IsEmpty)
        {
            maps.Add(DiscoveryPaths.PagesSitemap);
        }

        return XmlDocuments.Write(writer =>
        {
            writer.WriteStartElement("sitemapindex", Space);
            foreach (var map in maps)
            {
                writer.WriteStartElement("sitemap");
                writer.WriteText("loc", site.Of(map));
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        });
    }

    /// <summary>The map of a month; null when the month has no stories.</summary>
    public async Task<byte[]?> MonthAsync(SitemapMonth month, CancellationToken cancellation)
    {
        var stories = await FromAsync(month.Before, story => SitemapMonth.Of(story.Day) == month, Most, cancellation).ToListAsync(cancellation);
        return stories.Count == 0 ? null : Map("image", ImageSpace, stories, (writer, story) =>
        {
            writer.WriteText("lastmod", Day(story.Day));
            writer.WriteStartElement("image", "image", ImageSpace);
            writer.WriteText("image", "loc", ImageSpace, site.Of(CardPaths.Story(story.Article)));
            writer.WriteEndElement();
        });
    }

    /// <summary>The map of the lists: sources, days and months, speakers as far as there is room; null for an empty archive.</summary>
    public async Task<byte[]?> PagesAsync(CancellationToken cancellation)
    {
        var days = await archive.DaysAsync(null, null, cancellation);
        if (days.IsEmpty)
        {
            return null;
        }

        var paths = new List<string> { Paths.Days, Paths.Sources, Paths.Speakers };
        paths.AddRange((await archive.SourcesAsync(cancellation)).Select(static source => Paths.Source(source.Id)));
        paths.AddRange(days.Select(static day => Paths.Month(day.Day)).Distinct(StringComparer.Ordinal));
        paths.AddRange(days.Select(static day => Paths.Day(day.Day)));
        for (var skip = 0; paths.Count < Most && await archive.SpeakersAsync(skip, PageSize, cancellation) is { IsEmpty: false } speakers; skip += PageSize)
        {
            paths.AddRange(speakers.Select(static speaker => Paths.Speaker(speaker.Id)));
        }

        return XmlDocuments.Write(writer =>
        {
            writer.WriteStartElement("urlset", Space);
            foreach (var path in paths.Take(Most))
            {
                writer.WriteStartElement("url");
                writer.WriteText("loc", site.Of(path));
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        });
    }

    /// <summary>The news of the last days. It may be empty.</summary>
    public async Task<byte[]> NewsAsync(CancellationToken cancellation)
    {
        var oldest = OldestNews;
        var stories = await FromAsync(null, story => story.Day >= oldest, MostNews, cancellation).ToListAsync(cancellation);
        return Map("news", NewsSpace, stories, (writer, story) =>
        {
            writer.WriteStartElement("news", "news", NewsSpace);
            writer.WriteStartElement("news", "publication", NewsSpace);
            writer.WriteText("news", "name", NewsSpace, LayoutText.Brand);
            writer.WriteText("news", "language", NewsSpace, "ar");
            writer.WriteEndElement();
            writer.WriteText("news", "publication_date", NewsSpace, Day(story.Day));
            writer.WriteText("news", "title", NewsSpace, ShareText.Headline(story.Article));
            writer.WriteEndElement();
        });
    }

    private DateOnly OldestNews => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(-NewsDays);

    private byte[] Map(string prefix, string space, List<StoredArticle> stories, Action<XmlWriter, StoredArticle> more) => XmlDocuments.Write(writer =>
    {
        writer.WriteStartElement("urlset", Space);
        writer.WriteAttributeString("xmlns", prefix, null, space);
        foreach (var story in stories)
        {
            writer.WriteStartElement("url");
            writer.WriteText("loc", site.Of(Paths.Story(story.Article.Id)));
            more(writer, story);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    });

    /// <summary>Stories from a place in the archive on, for as long as they belong and at most so many.</summary>
    private async IAsyncEnumerable<StoredArticle> FromAsync(
        PageKey? after, Func<StoredArticle, bool> belongs, int most, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var given = 0;
        do
        {
            var page = await store.LatestAsync(after, PageSize, cancellation);
            foreach (var story in page.Articles)
            {
                if (given == most || !belongs(story))
                {
                    yield break;
                }

                given++;
                yield return story;
            }

            after = page.Next;
        }
        while (after is not null);
    }

    private static string Day(DateOnly day) => CalendarDate.OfDay(day).ToString();
}
