using System.CommandLine;
using System.Text;
using System.Text.Json;
using NewsReader.Cli.Evaluation;
using NewsReader.Cli.Stories;
using NewsReader.Cli.Terminal;

namespace NewsReader.Cli.Commands;

/// <summary><c>newsreader evaluate GOLD_DIR</c>: measures the parser against stories that people annotated.</summary>
internal static class EvaluateCommand
{
    public static Command Create(ITerminal terminal)
    {
        var gold = new Argument<string>("GOLD_DIR")
        {
            Description = "A folder of NAME.txt and NAME.gold.json pairs; its published.tsv, if there is one, tells publication dates.",
        };
        var errors = new Option<int>("--errors") { Description = "Lists the first N mistakes below the table.", HelpName = "N" };
        var json = new Option<bool>("--json") { Description = "Prints the table as one JSON object." };
        var predictions = new Option<string?>("--predictions")
        {
            Description = "Scores this output of \"newsreader parse --format ndjson\" instead of parsing the stories.",
            HelpName = "FILE.ndjson",
        };
        var command = new Command("evaluate", "Measures what the parser finds against hand-made gold.") { gold, errors, json, predictions };
        command.SetAction((result, cancellation) => Task.FromResult(Run(
            result.GetRequiredValue(gold),
            result.GetValue(predictions),
            result.GetValue(errors),
            result.GetValue(json),
            terminal,
            cancellation)));
        return command;
    }

    private static int Run(string gold, string? predictionsFile, int errors, bool json, ITerminal terminal, CancellationToken cancellation)
    {
        try
        {
            var folder = new GoldFolder(gold);
            var predictions = predictionsFile is null ? Parse(folder, terminal, cancellation) : Predictions.Read(predictionsFile);
            if (predictions is null)
            {
                return ExitCodes.SomeInputFailed;
            }

            var scorer = new Scorer();
            foreach (var name in folder.Names)
            {
                var file = name + ".txt";
                scorer.Add(file, folder.ReadText(name), folder.ReadGold(name), predictions.GetValueOrDefault(file));
            }

            Print(scorer, errors, json, terminal.Output);
            return ExitCodes.Success;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or DecoderFallbackException)
        {
            Complaints.Write(terminal, gold, exception.Message);
            return ExitCodes.SomeInputFailed;
        }
    }

    private static Dictionary<string, PredictedStory>? Parse(GoldFolder folder, ITerminal terminal, CancellationToken cancellation)
    {
        var published = PublishedDates.None;
        if (File.Exists(folder.PublishedPath))
        {
            var (dates, why) = PublishedDates.Read(folder.PublishedPath);
            if (dates is null)
            {
                Complaints.Write(terminal, folder.PublishedPath, why);
                return null;
            }

            published = dates;
        }

        var predictions = new Dictionary<string, PredictedStory>(StringComparer.Ordinal);
        foreach (var story in new StoryParser(terminal.Input, published).ParseAll(folder.Names.Select(folder.StoryPath), cancellation))
        {
            if (story.Article is null)
            {
                // The story counts as missing, as it does for whoever scores the printed output.
                Complaints.Write(terminal, story.File, story.Problem);
                continue;
            }

            predictions[Path.GetFileName(story.File)] = Predictions.Of(story);
        }

        return predictions;
    }

    private static void Print(Scorer scorer, int errors, bool json, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        if (json)
        {
            writer.WriteLine(scorer.ToTable().Json);
            return;
        }

        foreach (var line in scorer.ToTable().Lines)
        {
            writer.WriteLine(line);
        }

        foreach (var mistake in scorer.Mistakes.Take(errors))
        {
            writer.WriteLine($"   | {mistake.File} | {mistake.What} | {mistake.Subject} | {mistake.Detail}");
        }
    }
}
