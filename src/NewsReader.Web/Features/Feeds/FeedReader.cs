using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Components.Layout;
using NewsReader.Web.Features.Cards;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Feeds;

/// <summary>Collects the stories of a feed.</summary>
internal sealed class FeedReader(IArticleStore store, ArchiveStore archive, SiteAddress site)
{
    /// <summary>Entries in a feed.</summary>
    public const int Most = 30;

    /// <summary>Statements that are looked at together for the stories that have them.</summary>
    private const int PageSize = 100;

    /// <summary>How many of a speaker's latest statements are looked at: whoever says thirty things a story fills a feed still.</summary>
    private const int Searched = 1000;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The feed, or null when the archive has no story that belongs to it.</summary>
    /// <param name="selection">Which stories it has.</param>
    /// <param name="format">Its path without a query.</param>
    /// <param name="cancellation">Stops the look-up.</param>
    public async Task<Feed?> ReadAsync(FeedSelection selection, string format, CancellationToken cancellation)
    {
        var (title, page, stories) = selection switch
        {
            { Speaker: { } speaker } => await OfSpeakerAsync(speaker, selection.Source, cancellation),
            { Source: { } source } => await OfSourceAsync(source, cancellation),
            _ => (FeedsText.LatestTitle, Paths.Latest, (await store.LatestAsync(null, Most, cancellation)).Articles),
        };
        if (title is null)
        {
            return null;
        }

        var updated = stories.Select(static story => story.Imported).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
        return new Feed(
            Words.Fill(FeedsText.TitleFormat, LayoutText.Brand, title),
            FeedsText.Description,
            site.Of(page),
            site.Of(FeedPaths.Of(format, selection)),
            updated,
            [.. stories.Select(Entry)]);
    }

    private async Task<(string? Title, string Page, ImmutableArray<StoredArticle> Stories)> OfSourceAsync(NameId id, CancellationToken cancellation)
    {
        var source = await archive.FindSourceAsync(id, cancellation);
        var stories = (await archive.BySourceAsync(id, null, Most, cancellation)).Articles;
        return (stories.IsEmpty ? null : PlainText.Clean(source!.Name), Paths.Source(id), stories);
    }

    /// <summary>The stories in which a speaker is heard, all or those of one source.</summary>
    private async Task<(string? Title, string Page, ImmutableArray<StoredArticle> Stories)> OfSpeakerAsync(
        NameId id, NameId? source, CancellationToken cancellation)
    {
        var speaker = await archive.FindSpeakerAsync(id, cancellation);
        var stories = new List<StoredArticle>();
        ListKey? after = null;
        for (var seen = 0; seen < Searched && stories.Count < Most; seen += PageSize)
        {
            var page = await archive.BySpeakerAsync(id, after, PageSize, cancellation);
            stories.AddRange(page.Statements.Select(static statement => statement.Story).Where(story => source is null || HasSource(story.Article, source.Value)));
            stories = [.. stories.DistinctBy(static story => story.Article.Id)];
            after = page.Next;
            if (after is null)
            {
                break;
            }
        }

        return (
            stories.Count == 0 ? null : Words.Fill(FeedsText.SpeakerTitle, PlainText.Clean(speaker!.Name)),
            Paths.Speaker(id),
            [.. stories.Take(Most)]);
    }

    private static bool HasSource(Article article, NameId id) => article.Dateline?.Sources.Any(source => ArchiveStore.IdOf(source) == id) ?? false;

    private FeedEntry Entry(StoredArticle stored)
    {
        var article = stored.Article;
        var summary = StorySummary.Lead(article);
        return new FeedEntry(
            ShareText.Headline(article),
            site.Of(Paths.Story(article.Id)),
            new DateTimeOffset(stored.Day, TimeOnly.MinValue, TimeSpan.Zero),
            stored.Imported,
            summary,
            HtmlOf(article, summary),
            [.. (article.Dateline?.Sources ?? []).Select(static source => PlainText.Clean(source.Name))],
            [.. article.Speech.Select(static quote => PlainText.Clean(SpeakerName.Of(quote))).Distinct(StringComparer.Ordinal)],
            site.Of(CardPaths.Story(article)));
    }

    /// <summary>The summary, then every statement under its speaker, each leading to its place.</summary>
    private string HtmlOf(Article article, string summary)
    {
        var html = new StringBuilder();
        html.Append("<div dir=\"rtl\" lang=\"ar\"><p>").Append(Html.Encode(summary)).Append("</p>");
        foreach (var quote in article.Speech)
        {
            html.Append("<blockquote><p><a href=\"").Append(WebUtility.HtmlEncode(site.Of(Paths.QuoteInPlace(article.Id, quote.Id)))).Append("\">")
                .Append(Html.Encode(Excerpt.Of(article, quote))).Append("</a></p><p>— ")
                .Append(Html.Encode(PlainText.Clean(SpeakerName.Of(quote)))).Append("</p></blockquote>");
        }

        return html.Append("</div>").ToString();
    }
}
