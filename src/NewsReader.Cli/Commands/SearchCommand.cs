using System.CommandLine;
using System.Globalization;
using NewsReader.Archive.Importing;
using NewsReader.Archive.Search;
using NewsReader.Archive.Storage;
using NewsReader.Cli.Printing;
using NewsReader.Cli.Terminal;

namespace NewsReader.Cli.Commands;

/// <summary><c>newsreader search QUERY --data DIR</c>: prints what the archive has, newest first.</summary>
internal static class SearchCommand
{
    /// <summary>Hits that are asked of the archive at once.</summary>
    private const int Page = 200;

    public static Command Create(ITerminal terminal)
    {
        var query = new Argument<string>("QUERY") { Description = "Words, \"phrases\", either behind a minus to exclude it, OR between two to ask for one of them." };
        var data = DataOption.Create();
        var format = new Option<string?>("--format")
        {
            Description = "ndjson (one hit a line) or text (for people). Default: text on a terminal, else ndjson.",
            HelpName = "ndjson|text",
        };
        format.AcceptOnlyFromAmong(PrintFormats.Ndjson, PrintFormats.Text);
        var limit = new Option<int>("--limit") { Description = "The most hits that are printed.", HelpName = "N", DefaultValueFactory = static _ => 20 };
        var statements = new Option<bool>("--said") { Description = "Looks only in what somebody said." };
        var from = new Option<DateOnly?>("--from") { Description = "The first day, as 2026-03-01.", HelpName = "DAY" };
        var to = new Option<DateOnly?>("--to") { Description = "The last day.", HelpName = "DAY" };
        var relevance = new Option<bool>("--best") { Description = "Best match first instead of newest first." };
        var command = new Command("search", "Searches an archive.") { query, data, format, limit, statements, from, to, relevance };
        command.SetAction((result, cancellation) => RunAsync(
            new SearchRequest
            {
                Words = result.GetRequiredValue(query),
                InStatements = result.GetValue(statements),
                From = result.GetValue(from),
                To = result.GetValue(to),
                Order = result.GetValue(relevance) ? SearchOrder.Relevance : SearchOrder.Latest,
            },
            result.GetValue(limit),
            result.GetRequiredValue(data),
            result.GetValue(format) ?? PrintFormats.Default(terminal),
            terminal,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(SearchRequest request, int limit, string data, string format, ITerminal terminal, CancellationToken cancellation)
    {
        try
        {
            using var database = ArchiveLocation.Open(data);
            var store = new ArchiveStore(database);
            using var printer = new HitPrinter(terminal.Output, format == PrintFormats.Text);
            SearchResult result;
            do
            {
                result = await store.SearchAsync(request with { Count = Math.Clamp(limit, 1, Page) }, cancellation);
                foreach (var hit in result.Hits)
                {
                    printer.Print(hit);
                }

                limit -= result.Hits.Length;
                request = request with { After = result.Next };
            }
            while (limit > 0 && result.Next is not null);
            await SayAsync(result, terminal);
            return result.Reason is null ? ExitCodes.Success : ExitCodes.Usage;
        }
        catch (ArchiveException exception)
        {
            await terminal.Error.WriteLineAsync(VisibleText.Of(exception.Message));
            return ExitCodes.ArchiveFailed;
        }
    }

    /// <summary>No results is not an error.</summary>
    private static async Task SayAsync(SearchResult result, ITerminal terminal)
    {
        await terminal.Error.WriteLineAsync(result.Reason switch
        {
            SearchReason.NoWords => "The query has no words.",
            SearchReason.OnlyExclusions => "The query only excludes words; at least one must be wanted.",
            SearchReason.UnknownFilter => "The archive doesn't know the source or speaker.",
            null when result.Total.IsMore => string.Create(CultureInfo.InvariantCulture, $"more than {result.Total.Number} found"),
            null => string.Create(CultureInfo.InvariantCulture, $"{result.Total.Number} found"),
            _ => throw new System.Diagnostics.UnreachableException(),
        });
        if (result.DidYouMean is { } likelier)
        {
            await terminal.Error.WriteLineAsync("Did you mean: " + VisibleText.Of(likelier));
        }
    }
}
