using System.CommandLine;
using NewsReader.Cli.Printing;
using NewsReader.Cli.Stories;
using NewsReader.Cli.Terminal;

namespace NewsReader.Cli.Commands;

/// <summary><c>newsreader parse FILE…</c>: parses stories and prints what was found.</summary>
internal static class ParseCommand
{
    public static Command Create(ITerminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "A story: .md is read as Markdown, anything else as agency copy. \"-\" is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string?>("--format")
        {
            Description = "ndjson (one object a line), json (one array) or text (for people). Default: text on a terminal, else ndjson.",
            HelpName = "ndjson|json|text",
        };
        format.AcceptOnlyFromAmong(PrintFormats.All);
        var published = new Option<string?>("--published")
        {
            Description = "A table of publication dates, a line a story: file name, tab, ISO date. Relative dates count from them when the story has no date of its own.",
            HelpName = "MAP.tsv",
        };
        var command = new Command("parse", "Parses stories and prints headline, dateline, paragraphs, quotes with their speakers, and dates.")
        {
            files,
            format,
            published,
        };
        command.SetAction((result, cancellation) => Task.FromResult(Run(
            result.GetRequiredValue(files),
            result.GetValue(format),
            result.GetValue(published),
            terminal,
            cancellation)));
        return command;
    }

    private static int Run(string[] files, string? format, string? publishedMap, ITerminal terminal, CancellationToken cancellation)
    {
        var published = PublishedDates.None;
        if (publishedMap is not null)
        {
            var (dates, why) = PublishedDates.Read(publishedMap);
            if (dates is null)
            {
                Complaints.Write(terminal, publishedMap, why);
                return ExitCodes.SomeInputFailed;
            }

            published = dates;
        }

        var status = ExitCodes.Success;
        var output = new BufferedStream(terminal.Output, 1 << 16); // Not disposed: that would close standard output.
        using var printer = PrintFormats.Printer(format ?? PrintFormats.Default(terminal), output);
        foreach (var story in new StoryParser(terminal.Input, published).ParseAll(files, cancellation))
        {
            if (story.Article is { } article)
            {
                printer.Print(article, story.File);
            }
            else
            {
                Complaints.Write(terminal, story.File, story.Problem);
                status = ExitCodes.SomeInputFailed;
            }
        }

        printer.End();
        return status;
    }
}
