using System.Globalization;
using BenchmarkDotNet.Running;
using NewsReader.Benchmarks;

// `--stories N` is the quick look; everything else goes to BenchmarkDotNet (`--filter '*'` runs all).
var index = Array.IndexOf(args, "--stories");
if (index < 0)
{
    BenchmarkSwitcher.FromAssembly(typeof(ParseBenchmarks).Assembly).Run(args);
    return 0;
}

if (index + 1 >= args.Length || !int.TryParse(args[index + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var stories) || stories == 0)
{
    await Console.Error.WriteLineAsync("usage: --stories N, a whole number above 0");
    return 2;
}

QuickLook.Run(stories, QuickLook.Sizes, QuickLook.WarmUp, Console.Out);
return 0;
