using System.CommandLine;
using System.Globalization;
using NewsReader.Archive.Importing;
using NewsReader.Archive.Storage;
using NewsReader.Cli.Terminal;

namespace NewsReader.Cli.Commands;

/// <summary><c>newsreader import FOLDER… --data DIR</c>: makes the archive the same as the folders.</summary>
internal static class ImportCommand
{
    public static Command Create(ITerminal terminal)
    {
        var folders = new Argument<string[]>("FOLDER")
        {
            Description = "A content folder: its .txt and .md files, and those of the folders in it, are stories.",
            Arity = ArgumentArity.OneOrMore,
        };
        var data = DataOption.Create();
        var confirm = new Option<bool>("--confirm-withdrawals")
        {
            Description = "Withdraws stories even when most files of a folder are gone. Else they are kept: the disk may not be mounted.",
        };
        var command = new Command("import", "Imports folders of stories into an archive. Run again, it takes what changed.") { folders, data, confirm };
        command.SetAction((result, cancellation) => RunAsync(
            result.GetRequiredValue(folders),
            result.GetRequiredValue(data),
            new ImportOptions { ConfirmWithdrawals = result.GetValue(confirm) },
            terminal,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] folders, string data, ImportOptions options, ITerminal terminal, CancellationToken cancellation)
    {
        try
        {
            using var database = ArchiveLocation.Open(data);
            var store = new ArchiveStore(database);
            await using var lease = store.TryTakeImport() ?? throw new ArchiveException(
                ArchiveFailure.Locked, $"Another process is importing into {database.Name}. It watches its folders by itself; stop it to import from here.", null);
            var importer = new ArchiveImporter(store, TimeProvider.System);
            var status = ExitCodes.Success;
            foreach (var folder in folders)
            {
                var report = await importer.ImportAsync(folder, options, new ProgressLine(terminal), cancellation);
                Print(folder, report, terminal);
                if (report.Stopped is { } stopped)
                {
                    await terminal.Error.WriteLineAsync(VisibleText.Of(stopped.Message));
                    return ExitCodes.ArchiveFailed;
                }

                status = report.Problems.IsEmpty ? status : ExitCodes.SomeInputFailed;
            }

            return status;
        }
        catch (ArchiveException exception)
        {
            await terminal.Error.WriteLineAsync(VisibleText.Of(exception.Message));
            return ExitCodes.ArchiveFailed;
        }
    }

    private static void Print(string folder, ImportReport report, ITerminal terminal)
    {
        foreach (var problem in report.Problems)
        {
            terminal.Error.WriteLine(problem.ToString());
        }

        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{VisibleText.Of(folder)}: {report.Imported} imported, {report.Unchanged} unchanged, {report.Withdrawn} withdrawn, {report.Problems.Length} set aside"));
    }

    /// <summary>Says how far a long import has come, about once in two seconds.</summary>
    private sealed class ProgressLine(ITerminal terminal) : IProgress<ImportProgress>
    {
        private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

        private TimeSpan next = Pause;

        public void Report(ImportProgress value)
        {
            var isSorting = value.Phase is ImportPhase.SortingIndex && next > Pause;
            if (value.Elapsed < next && !isSorting)
            {
                return;
            }

            next = value.Elapsed + Pause;
            var counts = string.Create(CultureInfo.InvariantCulture, $"{value.Done} of {value.Total}, {value.PerSecond:F0} a second, {value.Left:hh\\:mm\\:ss} left");
            terminal.Error.WriteLine(value.Phase switch
            {
                ImportPhase.ReadingAgain => "reading stored stories again with this version: " + counts,
                ImportPhase.SortingIndex => "all stored; putting the search index in order",
                _ => counts,
            });
        }
    }
}
