using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using NewsReader.Cli.Commands;
using NewsReader.Cli.Terminal;

namespace NewsReader.Cli;

/// <summary>The whole command line: which commands there are, and what a run's exit status is.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, ITerminal terminal, CancellationToken cancellation = default)
    {
        var root = new RootCommand("Reads Arabic news stories: who said what, when, and what is background.")
        {
            ParseCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
            ImportCommand.Create(terminal),
            SearchCommand.Create(terminal),
        };
        await using var talk = new StreamWriter(terminal.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count == 0)
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = talk, Error = terminal.Error }, cancellation);
        }

        // Standard output is for data, and may be somebody's file: neither help nor suggestions belong there.
        if (parsed.Action is ParseErrorAction complaint)
        {
            complaint.ShowHelp = false;
        }

        await parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Error, Error = terminal.Error }, cancellation);
        await terminal.Error.WriteLineAsync($"See: newsreader {(parsed.CommandResult.Command is RootCommand ? string.Empty : parsed.CommandResult.Command.Name + " ")}--help");
        return ExitCodes.Usage;
    }
}
