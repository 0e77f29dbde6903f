using Microsoft.AspNetCore.Components;
using NewsReader.Articles.Model;
using NewsReader.Web.Components;
using NewsReader.Web.Features.Cards;
using NewsReader.Web.Features.Embedding;
using NewsReader.Web.Features.Reading.Composition;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Features.Stories;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Reading;

/// <summary>One story; when a statement's link is opened, that statement is marked at its place.</summary>
public sealed partial class ArticlePage(SiteAddress site, IServiceProvider services)
{
    // The desk is no public type, so it can't stand in the constructor of a public component.
    private readonly StoryDesk desk = services.GetRequiredService<StoryDesk>();

    private StoryView? story;
    private ComposedStory composed = null!;
    private bool quoteIsMissing;

    /// <summary>The story's id, as it stands in the address.</summary>
    [Parameter]
    public required string StoryId { get; set; }

    /// <summary>The statement's id, as it stands in the address; null for the whole story.</summary>
    [Parameter]
    public string? QuoteName { get; set; }

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private Article Article => story!.Article;

    private string Title => story!.Linked is { } quote ? LinkedWords(quote) : ShareText.Headline(Article);

    private string Description => story!.Linked is { } quote ? ShareText.Context(Article, quote) : StorySummary.Lead(Article);

    private string Address => story!.Linked is { } quote ? Paths.Quote(Article.Id, quote.Id) : Paths.Story(Article.Id);

    private bool HasPullQuote => composed.Layout.Blocks.Any(static block => block is Block.PullQuote);

    private string PublicAddress => site.Of(Paths.Story(Article.Id));

    private string Embedding => site.Of(EmbedPaths.Description(site.Of(Address)));

    private PreviewImage Image => story!.Linked is { } quote
        ? new PreviewImage(CardPaths.Statement(Article, quote), LinkedWords(quote))
        : new PreviewImage(CardPaths.Story(Article), ShareText.Headline(Article));

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var cancellation = Context?.RequestAborted ?? CancellationToken.None;
        if (await desk.FindAsync(StoryId, cancellation) is not { } found)
        {
            story = null;
            return;
        }

        composed = found;
        var article = composed.Stored.Article;
        var linked = article.FindStatement(QuoteName);
        quoteIsMissing = QuoteName is not null && linked is null;
        story = new StoryView(article, composed.Layout, Page: string.Empty, linked, composed.Sharing);
    }

    private string LinkedWords(Quote quote) => Words.Fill(ReadingText.StatementDescription, SpeakerName.Of(quote), Excerpt.Of(Article, quote));
}
