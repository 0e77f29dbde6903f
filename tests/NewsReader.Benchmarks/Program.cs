using BenchmarkDotNet.Running;
using NewsReader.Benchmarks;
using NewsReader.Benchmarks.Archive;

return args switch
{
    ["--stories", .. var rest] => QuickLook.Command(rest),
    ["--archive", .. var rest] => await ArchiveCommands.MeasureAsync(rest),
    ["--pairs", .. var rest] => await ArchiveCommands.PairsAsync(rest),
    _ => Other(args),
};

static int Other(string[] arguments)
{
    BenchmarkSwitcher.FromAssembly(typeof(ParseBenchmarks).Assembly).Run(arguments);
    return 0;
}
