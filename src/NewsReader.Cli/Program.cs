using NewsReader.Cli;
using NewsReader.Cli.Terminal;

return await CommandLine.RunAsync(args, new SystemTerminal());
