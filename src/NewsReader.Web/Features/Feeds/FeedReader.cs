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
internal sealed class FeedReader(IArticleStore store, SiteAddress site)
{
    /// <summary>Entries in a feed.</summary>
    public const int Most = 30;

    private const int PageSize = 100;

    /// <summary>How many of the latest stories are looked through for those of one source or speaker.</summary>
    private const int Searched = 1000;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The feed, or null when none of the latest stories belongs to it.</summary>
    /// <param name="selection">Which stories it has.</param>
    /// <param name="format">Its path without a query.</param>
    /// <param name="cancellation">Stops the look-up.</param>
    public async Task<Feed?> ReadAsync(FeedSelection selection, string format, CancellationToken cancellation)
    {
        var stories = await StoriesAsync(selection, cancellation);
        if (stories.IsEmpty && !selection.IsEverything)
        {
            return null;
        }

        var updated = stories.Select(static story => story.Imported).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
        return new Feed(
            TitleOf(selection),
            FeedsText.Description,
            site.Of(Paths.Latest),
            site.Of(FeedPaths.Of(format, selection)),
            updated,
            [.. stories.Select(Entry)]);
    }

    private async Task<ImmutableArray<StoredArticle>> StoriesAsync(FeedSelection selection, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<StoredArticle>();
        PageKey? after = null;
        for (var seen = 0; seen < Searched; seen += PageSize)
        {
            var page = await store.LatestAsync(after, selection.IsEverything ? Most : PageSize, cancellation);
            found.AddRange(page.Articles.Where(story => selection.Has(story.Article)).Take(Most - found.Count));
            after = page.Next;
            if (after is null || found.Count == Most)
            {
                break;
            }
        }

        return found.ToImmutable();
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

    private static string TitleOf(FeedSelection selection) => (selection.Source, selection.Speaker) switch
    {
        (null, null) => Words.Fill(FeedsText.TitleFormat, LayoutText.Brand, FeedsText.LatestTitle),
        ({ } source, null) => Words.Fill(FeedsText.TitleFormat, LayoutText.Brand, PlainText.Clean(source)),
        (_, { } speaker) => Words.Fill(FeedsText.TitleFormat, LayoutText.Brand, Words.Fill(FeedsText.SpeakerTitle, PlainText.Clean(speaker))),
    };
}
