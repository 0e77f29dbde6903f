using BenchmarkDotNet.Running;
using NewsReader.Benchmarks;
using NewsReader.Benchmarks.Archive;

return args switch
{
    ["--stories", .. var rest] => QuickLook.Command(rest),
    ["--archive", .. var rest] => await ArchiveCommands.MeasureAsync(rest),
    ["--ask", .. var rest] => await ArchiveCommands.AskAsync(rest),
    ["--kill", .. var rest] => await ArchiveCommands.KillAsync(rest),
    ["--import", var stories, var data] => await KillTest.ImportAsync(stories, data),
    ["--pairs", .. var rest] => await ArchiveCommands.PairsAsync(rest),
    _ => Other(args),
};

static int Other(string[] arguments)
{
    BenchmarkSwitcher.FromAssembly(typeof(ParseBenchmarks).Assembly).Run(arguments);
    return 0;
}
