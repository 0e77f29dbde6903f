using System.Text;
using NewsReader.Cli.Terminal;

namespace NewsReader.Cli.Tests;

/// <summary>Keeps what a command writes.</summary>
internal sealed class FakeTerminal : ITerminal, IDisposable
{
    private readonly MemoryStream output = new();
    private readonly StringWriter error = new() { NewLine = "\n" };

    public Stream Input { get; init; } = new MemoryStream();

    public Stream Output => output;

    public TextWriter Error => error;

    public bool OutputIsTerminal { get; init; }

    public string Written => Encoding.UTF8.GetString(output.ToArray());

    public string Complaints => error.ToString();

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
    }

    /// <summary>Runs the command line and gives its exit status.</summary>
    public Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(arguments, this, TestContext.Current.CancellationToken);
}
