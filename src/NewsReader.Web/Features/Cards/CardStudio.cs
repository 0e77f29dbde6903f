namespace NewsReader.Web.Features.Cards;

/// <summary>Hands out cards: kept ones from the folder, new ones from the painter.</summary>
internal sealed class CardStudio(CardPainter painter, CardFolder folder) : IDisposable
{
    /// <summary>A card keeps a processor busy for some milliseconds; more at a time than there are processors would only take memory.</summary>
    private readonly SemaphoreSlim easels = new(Environment.ProcessorCount);

    /// <summary>The card as a PNG file.</summary>
    public async ValueTask<byte[]> GetAsync(Card card, CancellationToken cancellation)
    {
        var version = card.Version;
        if (await folder.FindAsync(version, cancellation) is { } kept)
        {
            return kept;
        }

        await easels.WaitAsync(cancellation);
        try
        {
            // Whoever waited for the same card finds it drawn.
            if (await folder.FindAsync(version, cancellation) is { } drawn)
            {
                return drawn;
            }

            var png = painter.Paint(card);
            await folder.KeepAsync(version, png, cancellation);
            return png;
        }
        finally
        {
            easels.Release();
        }
    }

    public void Dispose() => easels.Dispose();
}
