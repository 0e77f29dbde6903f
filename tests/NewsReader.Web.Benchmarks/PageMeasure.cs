using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsReader.Web.Benchmarks;

/// <summary>Measures how many times a second one core can answer with the article page: rendered anew, kept, and as fixed bytes.</summary>
internal static partial class PageMeasure
{
    private const int Connections = 8;
    private const int Rounds = 4;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    public static async Task RunAsync(TextWriter output)
    {
        await MeasureAsync("0", "rendered", output);
        await MeasureAsync("3600", "kept", output);
    }

    private static async Task MeasureAsync(string keptSeconds, string name, TextWriter output)
    {
        using var site = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Self, "serve", keptSeconds])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        string? line;
        do
        {
            line = await site.StandardOutput.ReadLineAsync();
        }
        while (line is not null && !line.StartsWith("http://", StringComparison.Ordinal));

        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { BaseAddress = new Uri(line!) };
        var story = StoryAddress().Match(await client.GetStringAsync(new Uri("/", UriKind.Relative))).Value;
        if (name == "rendered")
        {
            await PageWeight.WriteAsync(client, story, output);
        }

        foreach (var coding in new[] { null, "br" })
        {
            using var sample = await AskAsync(client, story, coding);
            var length = (await sample.Content.ReadAsByteArrayAsync()).Length;
            var (pages, plain) = await BestAsync(site, client, story, $"{MeasuredSite.FixedBytes}{length}", coding);
            Line(output, $"{name,-9} {coding ?? "as is",-6} {length,7:N0} B  {1_000_000 / pages,7:F0} µs  {pages,7:N0} a second and core   fixed bytes {plain,7:N0}   {pages / plain,4:P0}");
        }

        await site.StandardInput.WriteLineAsync();
        await site.WaitForExitAsync();
    }

    /// <summary>Requests a second of the server's processor time, in the best round of each; in turn, so that what else the machine does hits both.</summary>
    private static async Task<(double Page, double Plain)> BestAsync(Process site, HttpClient client, string page, string plain, string? coding)
    {
        await AskForAsync(client, page, coding, WarmUp);
        await AskForAsync(client, plain, coding, WarmUp);
        var best = (Page: 0.0, Plain: 0.0);
        for (var i = 0; i < Rounds; i++)
        {
            best.Page = Math.Max(best.Page, await RateAsync(site, client, page, coding));
            best.Plain = Math.Max(best.Plain, await RateAsync(site, client, plain, coding));
        }

        return best;
    }

    private static async Task<double> RateAsync(Process site, HttpClient client, string path, string? coding)
    {
        site.Refresh();
        var before = site.TotalProcessorTime;
        var requests = await AskForAsync(client, path, coding, Round);
        site.Refresh();
        return requests / (site.TotalProcessorTime - before).TotalSeconds;
    }

    private static async Task<int> AskForAsync(HttpClient client, string path, string? coding, TimeSpan time)
    {
        var started = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            var count = 0;
            for (; Stopwatch.GetElapsedTime(started) < time; count++)
            {
                using var response = await AskAsync(client, path, coding);
                await response.Content.CopyToAsync(Stream.Null);
            }

            return count;
        }));
        return counts.Sum();
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string path, string? coding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (coding is not null)
        {
            request.Headers.AcceptEncoding.ParseAdd(coding);
        }

        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return response.EnsureSuccessStatusCode();
    }

    /// <summary>Under <c>dotnet run</c> the process is the app itself; under <c>dotnet X.dll</c> it is dotnet, which must be told the assembly.</summary>
    private static string[] Self =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Path.ChangeExtension(typeof(PageMeasure).Assembly.Location, "dll")] : [];

    private static void Line(TextWriter output, FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("/a/[0-9a-z]{10}(?=\")", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex StoryAddress();
}
