using NewsReader.Web.Features.Reading.Composition;

namespace NewsReader.Web.Tests.Reading;

/// <summary>Reads the text out of runs, exactly as it is shown.</summary>
internal static class RunText
{
    public static string Of(IEnumerable<Run> runs) => string.Concat(runs.Select(Of));

    public static string Of(Block block) => block switch
    {
        Block.Paragraph paragraph => Of(paragraph.Runs),
        Block.Heading heading => Of(heading.Runs),
        Block.PullQuote pull => Of(pull.LeadIn) + Of(pull.Statement.Runs) + pull.After,
        Block.Background background => string.Join('\n', background.Blocks.Select(Of)),
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    public static IEnumerable<Run> Flatten(IEnumerable<Run> runs) => runs.SelectMany(static run => Flatten(run.Inner).Prepend(run));

    private static string Of(Run run) => run switch
    {
        Run.Text text => text.Value,
        Run.Foreign foreign => foreign.Value,
        _ => Of(run.Inner),
    };
}
