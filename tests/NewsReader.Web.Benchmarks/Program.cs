using System.Globalization;
using NewsReader.Web.Benchmarks;

// `cards N STORY` draws N cards of a story file: its headline and its statements in turn.
if (args is not ["cards", var number, var file] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var cards) || cards == 0)
{
    await Console.Error.WriteLineAsync("usage: cards N STORY, N a whole number above 0");
    return 2;
}

CardMeasure.Run(cards, await File.ReadAllTextAsync(file), Console.Out);
return 0;
