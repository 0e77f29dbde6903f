using System.Collections.Immutable;
using NewsReader.Articles.Passes.Blocks;
using NewsReader.Articles.Passes.Datelines;
using NewsReader.Articles.Passes.Dates;

namespace NewsReader.Articles.Parsing;

/// <summary>The passes of the parser in the order in which they run.</summary>
internal static class Pipeline
{
    public static ImmutableArray<IPass> Passes { get; } =
    [
        new BlocksPass(),
        new DatelinePass(),
        new DatesPass(),
    ];
}
