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
using NewsReader.Web.Features.Searching;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Feeds;

/// <summary>Collects the stories of a feed.</summary>
internal sealed class FeedReader(IArticleStore store, ArchiveStore archive, SiteAddress site)
{
    /// <summary>Entries in a feed.</summary>
    public const int Most = 30;

    private const int PageSize = 100;

    /// <summary>How many of the latest stories are looked through for a name.</summary>
    private const int LookedThrough = 1000;

    /// <summary>Hits that are asked for: several statements may be of one story.</summary>
    private const int Searched = 100;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The feed; null when it asks for what the archive doesn't have.</summary>
    /// <param name="selection">Which stories it has.</param>
    /// <param name="format">Its path without a query.</param>
    /// <param name="cancellation">Stops the look-up.</param>
    public async Task<Feed?> ReadAsync(FeedSelection selection, string format, CancellationToken cancellation)
    {
        var (title, page, stories) = selection.IsEverything || selection.HasNames
            ? await LatestAsync(selection, cancellation)
            : await FoundAsync(selection.Search, cancellation);
        return title is null
            ? null
            : new Feed(
                Words.Fill(FeedsText.TitleFormat, LayoutText.Brand, title),
                FeedsText.Description,
                site.Of(page),
                site.Of(FeedPaths.Of(format, selection)),
                stories.Select(static story => story.Imported).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max(),
                [.. stories.Select(Entry)]);
    }

    /// <summary>The latest stories, or those among them whose source or speaker has the name of the selection.</summary>
    private async Task<(string? Title, string Page, ImmutableArray<StoredArticle> Stories)> LatestAsync(FeedSelection selection, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<StoredArticle>();
        PageKey? after = null;
        for (var seen = 0; seen < LookedThrough; seen += PageSize)
        {
            var page = await store.LatestAsync(after, selection.IsEverything ? Most : PageSize, cancellation);
            found.AddRange(page.Articles.Where(story => selection.Has(story.Article)).Take(Most - found.Count));
            after = page.Next;
            if (after is null || found.Count == Most)
            {
                break;
            }
        }

        var isUnknown = found.Count == 0 && !selection.IsEverything;
        return (isUnknown ? null : TitleOf(string.Empty, selection.Source, selection.Speaker), Paths.Latest, found.ToImmutable());
    }

    /// <summary>The latest stories that a search finds.</summary>
    private async Task<(string? Title, string Page, ImmutableArray<StoredArticle> Stories)> FoundAsync(SearchInput search, CancellationToken cancellation)
    {
        var source = search.Source is { } sourceId ? await archive.FindSourceAsync(sourceId, cancellation) : null;
        var speaker = search.Speaker is { } speakerId ? await archive.FindSpeakerAsync(speakerId, cancellation) : null;
        var found = await HitPage.OfAsync(search, Searched, archive, cancellation);
        var page = search switch
        {
            { Source: { } only } when search == new SearchInput { Source = only } => Paths.Source(only),
            { Speaker: { } only } when search == new SearchInput { Speaker = only } => Paths.Speaker(only),
            _ => search.Address(),
        };
        return (
            found.Reason is null ? TitleOf($"{search.Words} {search.Who}", source?.Name, speaker?.Name) : null,
            page,
            [.. found.Hits.Select(static hit => hit.Story).DistinctBy(static story => story.Article.Id).Take(Most)]);
    }

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

    private static string TitleOf(string words, string? source, string? speaker)
    {
        var parts = new[]
        {
            PlainText.Clean(words),
            PlainText.Clean(source ?? string.Empty),
            string.IsNullOrEmpty(speaker) ? string.Empty : Words.Fill(FeedsText.SpeakerTitle, PlainText.Clean(speaker)),
        };
        return string.Join("، ", parts.Where(static part => part.Length > 0)) is { Length: > 0 } title ? title : FeedsText.LatestTitle;
    }
}
