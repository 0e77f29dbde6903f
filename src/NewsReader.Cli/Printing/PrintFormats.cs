using NewsReader.Cli.Terminal;

namespace NewsReader.Cli.Printing;

/// <summary>The names of the formats, as the command line knows them.</summary>
internal static class PrintFormats
{
    public const string Ndjson = "ndjson";

    public const string Json = "json";

    public const string Text = "text";

    public static string[] All => [Ndjson, Json, Text];

    /// <summary>What is printed when nobody asks for a format.</summary>
    public static string Default(ITerminal terminal) => terminal.OutputIsTerminal ? Text : Ndjson;

    /// <summary>A printer onto a stream, which the caller closes.</summary>
    public static ArticlePrinter Printer(string format, Stream output) => format switch
    {
        Ndjson => new JsonLinesPrinter(output),
        Json => new JsonArrayPrinter(output),
        Text => new SummaryPrinter(output),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
    };
}
