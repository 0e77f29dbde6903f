namespace NewsReader.Cli.Terminal;

/// <summary>Where a command reads and writes: data on the streams, talk on <see cref="Error"/>.</summary>
internal interface ITerminal
{
    /// <summary>Standard input.</summary>
    Stream Input { get; }

    /// <summary>Standard output, for data alone.</summary>
    Stream Output { get; }

    /// <summary>Standard error, for everything else.</summary>
    TextWriter Error { get; }

    /// <summary>Whether a person reads the output, rather than a file or another program.</summary>
    bool OutputIsTerminal { get; }
}
