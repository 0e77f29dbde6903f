using Microsoft.AspNetCore.Components;
using NewsReader.Archive.Storage;
using NewsReader.Articles.Model;
using NewsReader.Web.Features.Cards;
using NewsReader.Web.Features.Stories;
using NewsReader.Web.Hosting;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Sharing;

/// <summary>Every way to share a story or a statement: card, link, QR code and citations.</summary>
public sealed partial class SharePage(IArticleStore store, SiteAddress site)
{
    private Article article = null!;
    private Quote? quote;
    private Shareable? item;

    /// <summary>The story's id, as it stands in the address.</summary>
    [Parameter]
    public required string StoryId { get; set; }

    /// <summary>The statement's id, as it stands in the address; null for the whole story.</summary>
    [Parameter]
    public string? QuoteName { get; set; }

    /// <summary>The request that is answered; null in tests.</summary>
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string Title => quote is null ? SharingText.SharePageStory : SharingText.SharePageStatement;

    private string Card => quote is null ? CardPaths.Story(article) : CardPaths.Statement(article, quote);

    private string CardWords => Words.Fill(SharingText.CardWords, item!.Text.Trim(ShareText.Isolates));

    private string CardFile => $"{FileStem}.png";

    private string QrCodeAddress => quote is null ? SharePaths.StoryQrCode(article.Id) : SharePaths.StatementQrCode(article.Id, quote.Id);

    private string QrCodeFile => $"{FileStem}.svg";

    private string FileStem => quote is null ? article.Id.Value : $"{article.Id}-{quote.Id}";

    private string Readable => site.Of(ReadableAddress.Of(article));

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var found = await store.FindArticleAsync(StoryId, Context?.RequestAborted ?? CancellationToken.None);
        quote = found?.FindStatement(QuoteName);
        if (found is null || (QuoteName is not null && quote is null))
        {
            item = null;
            return;
        }

        article = found;
        var sharing = new StorySharing(article, site);
        item = quote is null ? sharing.Story() : sharing.Statement(quote);
    }
}
