using NewsReader.Archive.Importing;
using NewsReader.Cli.Terminal;

namespace NewsReader.Cli.Commands;

/// <summary>The one way in which commands say that a file can't be used.</summary>
internal static class Complaints
{
    /// <summary>Writes one line, <c>FILE: why</c>, whatever characters a hostile name contains.</summary>
    public static void Write(ITerminal terminal, string file, string why) =>
        terminal.Error.WriteLine($"{VisibleText.Of(file)}: {VisibleText.Of(why)}");
}
