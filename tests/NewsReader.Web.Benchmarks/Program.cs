using System.Globalization;
using NewsReader.Web.Benchmarks;

switch (args)
{
    // `cards N STORY` draws N cards of a story file: its headline and its statements in turn.
    case ["cards", var number, var file] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var cards) && cards > 0:
        CardMeasure.Run(cards, await File.ReadAllTextAsync(file), Console.Out);
        return 0;

    // `pages` asks the site for its article page, rendered anew and kept.
    case ["pages"]:
        await PageMeasure.RunAsync(Console.Out);
        return 0;

    // `lists FOLDER` asks the site for lists over the archive that NewsReader.Benchmarks' `--archive N --keep FOLDER` left.
    case ["lists", var folder]:
        await ListMeasure.RunAsync(folder, Console.Out);
        return 0;

    // The site that `pages` asks.
    case ["serve", var keptSeconds]:
        await MeasuredSite.ServeAsync(keptSeconds);
        return 0;

    default:
        await Console.Error.WriteLineAsync("usage: cards N STORY, N a whole number above 0\n       pages\n       lists FOLDER");
        return 2;
}
