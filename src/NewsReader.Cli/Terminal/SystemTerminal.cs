using System.Text;

namespace NewsReader.Cli.Terminal;

/// <summary>The terminal of the process. Writes UTF-8 whatever the locale says.</summary>
internal sealed class SystemTerminal : ITerminal
{
    public Stream Input { get; } = Console.OpenStandardInput();

    public Stream Output { get; } = Console.OpenStandardOutput();

    public TextWriter Error { get; } = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };

    public bool OutputIsTerminal => !Console.IsOutputRedirected;
}
