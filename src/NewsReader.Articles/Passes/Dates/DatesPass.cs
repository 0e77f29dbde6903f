using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Passes.Dates;

/// <summary>Finds the days, months and years that headline and body name. Needs the dateline, from which relative dates count.</summary>
internal sealed class DatesPass : IPass
{
    public void Run(Draft draft)
    {
        var scan = new DateScan(draft);
        if (draft.HeadlineBlock is { } headline)
        {
            scan.Run(headline.BodyFirst, headline.BodyEnd);
        }

        foreach (var block in draft.Blocks)
        {
            scan.Run(block.BodyFirst, block.BodyEnd);
        }
    }
}
