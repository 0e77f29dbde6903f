using NewsReader.Articles.Model;
using NewsReader.Articles.Parsing;

namespace NewsReader.Articles.Passes.Marks;

/// <summary>Pairs the quotation marks of every block.</summary>
internal sealed class MarksPass : IPass
{
    public void Run(Draft draft)
    {
        if (draft.HeadlineBlock is { } headline)
        {
            new MarkPairing(draft, headline, -1).Run();
        }

        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            new MarkPairing(draft, draft.Blocks[i], i).Run();
        }

        draft.MarkedSpans.Sort(static (a, b) => a.Open.CompareTo(b.Open));
        var end = -1;
        foreach (var span in draft.MarkedSpans)
        {
            span.IsNested = span.Open < end;
            end = Math.Max(end, span.Close);
        }
    }
}
