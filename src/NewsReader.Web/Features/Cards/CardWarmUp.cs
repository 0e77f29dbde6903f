namespace NewsReader.Web.Features.Cards;

/// <summary>Draws a card that nobody sees soon after the start: the first one takes a hundred times as long as the next.</summary>
internal sealed class CardWarmUp(CardPainter painter) : BackgroundService
{
    private static readonly Card Sample = new("«عنوان 2022 NATO»", "قائل", "صفة", [], null);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => painter.Paint(Sample), stoppingToken);
}
