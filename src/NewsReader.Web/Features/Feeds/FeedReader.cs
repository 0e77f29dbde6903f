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

    /// <summary>How many of the latest stories are looked through for a speaker whose name alone doesn't tell who it is.</summary>
    private const int LookedThrough = 1000;

    /// <summary>Hits that are asked for: several statements may be of one story.</summary>
    private const int Searched = 100;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The feed; null when the archive knows no such source or speaker, or there is nothing to search for.</summary>
    /// <param name="selection">Which stories it has.</param>
    /// <param name="format">Its path without a query.</param>
    /// <param name="cancellation">Stops the look-up.</param>
    public async Task<Feed?> ReadAsync(FeedSelection selection, string format, CancellationToken cancellation)
    {
        if (await NamedAsync(selection.Question, cancellation) is var (source, speaker) && source is null && speaker is null && selection.IsNamesOnly)
        {
            return await LatestAsync(selection, format, cancellation);
        }

        if ((source is null && selection.Question.Source.Length > 0) || (speaker is null && selection.Question.Speaker.Length > 0))
        {
            return null;
        }

        var result = await archive.SearchAsync(selection.Question.ToRequest(source?.Id, speaker?.Id, Searched), cancellation);
        var stories = result.Hits.Select(static hit => hit.Story).DistinctBy(static story => story.Article.Id).Take(Most);
        return result.Reason is null ? FeedOf(selection, format, TitleOf(selection.Question, source?.Name, speaker?.Name), PageOf(selection.Question, source, speaker), [.. stories]) : null;
    }

    /// <summary>The feed of the latest stories, or of those among them whose source or speaker has the name of the selection; null when none has.</summary>
    private async Task<Feed?> LatestAsync(FeedSelection selection, string format, CancellationToken cancellation)
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

        var (source, speaker) = (selection.Question.Source, selection.Question.Speaker);
        return found.Count == 0 && !selection.IsEverything
            ? null
            : FeedOf(selection, format, TitleOf(selection.Question, source, speaker), Paths.Latest, found.ToImmutable());
    }

    private async Task<(SourceEntry? Source, SpeakerEntry? Speaker)> NamedAsync(SearchQuestion question, CancellationToken cancellation) => (
        question.Source.Length > 0 ? await archive.FindSourceByAsync(question.Source, cancellation) : null,
        question.Speaker.Length > 0 ? await archive.FindSpeakerByAsync(question.Speaker, cancellation) : null);

    private Feed FeedOf(FeedSelection selection, string format, string title, string page, ImmutableArray<StoredArticle> stories) => new(
        Words.Fill(FeedsText.TitleFormat, LayoutText.Brand, title),
        FeedsText.Description,
        site.Of(page),
        site.Of(FeedPaths.Of(format, selection)),
        stories.Select(static story => story.Imported).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max(),
        [.. stories.Select(Entry)]);

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

    private static string TitleOf(SearchQuestion question, string? source, string? speaker)
    {
        var parts = new[]
        {
            PlainText.Clean(question.Words),
            PlainText.Clean(source ?? string.Empty),
            string.IsNullOrEmpty(speaker) ? string.Empty : Words.Fill(FeedsText.SpeakerTitle, PlainText.Clean(speaker)),
        };
        return string.Join("، ", parts.Where(static part => part.Length > 0)) is { Length: > 0 } title ? title : FeedsText.LatestTitle;
    }

    /// <summary>The page of the same stories.</summary>
    private static string PageOf(SearchQuestion question, SourceEntry? source, SpeakerEntry? speaker)
    {
        if (source is not null && question == new SearchQuestion { Source = question.Source })
        {
            return Paths.Source(source.Id);
        }

        return speaker is not null && question == new SearchQuestion { Speaker = question.Speaker } ? Paths.Speaker(speaker.Id) : question.ToPath();
    }
}
