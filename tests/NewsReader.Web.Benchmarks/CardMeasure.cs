using System.Diagnostics;
using System.Globalization;
using NewsReader.Articles.Parsing;
using NewsReader.Web.Features.Cards;

namespace NewsReader.Web.Benchmarks;

/// <summary>Measures how long a card takes, how large it is and what memory drawing takes.</summary>
internal static class CardMeasure
{
    /// <summary>Cards drawn before the clock starts: the runtime compiles what it sees often.</summary>
    private const int WarmUp = 40;

    public static void Run(int count, string story, TextWriter output)
    {
        using var fonts = new CardFonts();
        var painter = new CardPainter(fonts);
        var article = ArticleParser.Parse(story);
        Card[] cards = [CardContent.Of(article), .. article.Speech.Select(quote => CardContent.Of(article, quote))];

        var first = Stopwatch.StartNew();
        painter.Paint(cards[0]);
        Line(output, $"first card      {first.Elapsed.TotalMilliseconds,8:F1} ms");
        for (var i = 0; i < WarmUp; i++)
        {
            painter.Paint(cards[i % cards.Length]);
        }

        var times = new double[count];
        long bytes = 0, largest = 0;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var png = painter.Paint(cards[i % cards.Length]);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            bytes += png.Length;
            largest = Math.Max(largest, png.Length);
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Array.Sort(times);
        Line(output, $"{count} cards of {cards.Length} kinds, one thread");
        Line(output, $"median          {times[count / 2],8:F1} ms");
        Line(output, $"99 of 100 below {times[(int)(count * 0.99)],8:F1} ms");
        Line(output, $"mean size       {bytes / count / 1024.0,8:F0} KB, largest {largest / 1024.0:F0} KB");
        Line(output, $"allocated       {allocated / count / 1024.0,8:F0} KB a card");
        Line(output, $"process         {Process.GetCurrentProcess().WorkingSet64 / 1048576.0,8:F0} MB");
    }

    private static void Line(TextWriter output, FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
