using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Features.Sharing;
using NewsReader.Web.Features.Stories;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Features.Embedding;

/// <summary>One statement with its speaker and the way to its story, for a frame on another site.</summary>
public sealed partial class StatementFrame(IArticleStore store, SiteAddress site)
{
    private Article article = null!;
    private Quote? quote;

    /// <summary>The story's id, as it stands in the address.</summary>
    [Parameter]
    public required string StoryId { get; set; }

    /// <summary>The statement's id, as it stands in the address.</summary>
    [Parameter]
    public required string QuoteName { get; set; }

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string Address => site.Of(Paths.QuoteInPlace(article.Id, quote!.Id));

    private string Headline => ShareText.Headline(article);

    private string Words => Excerpt.Of(article, quote!);

    private string Title => EmbedFrame.TitleOf(article, quote!);

    private string Origin => ShareText.OriginLine(article);

    private bool HasRole => quote!.Speaker?.Role is { Length: > 0 };

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var found = await store.FindArticleAsync(StoryId, Context?.RequestAborted ?? CancellationToken.None);
        quote = found?.FindStatement(QuoteName);
        if (quote is not null)
        {
            article = found!;
        }
        else if (Context is not null)
        {
            Context.Response.StatusCode = found is null && await store.FindWithdrawnAsync(StoryId, Context.RequestAborted) is not null
                ? StatusCodes.Status410Gone
                : StatusCodes.Status404NotFound;
        }
    }
}
