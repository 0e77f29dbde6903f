using NewsReader.Articles.Model;
using NewsReader.Web.Localization;

namespace NewsReader.Web.Features.Reading;

/// <summary>How long a story takes to read.</summary>
/// <remarks>
/// Readers of Arabic take in 612 ± 88 characters a minute (International Reading Speed Texts, as used by Firefox's reader view), which
/// gives a shortest and a longest time.
/// </remarks>
/// <param name="Shortest">Minutes at 700 characters a minute, rounded up.</param>
/// <param name="Longest">Minutes at 524 characters a minute, rounded up.</param>
internal readonly record struct ReadingTime(int Shortest, int Longest)
{
    private const int Mean = 612;
    private const int Deviation = 88;

    public static ReadingTime Of(Article article)
    {
        var characters = (article.Headline?.Length ?? 0) + article.Paragraphs.Sum(static paragraph => paragraph.Span.Length);
        return new ReadingTime(Minutes(characters, Mean + Deviation), Minutes(characters, Mean - Deviation));
    }

    /// <summary>The time in words; a range only where its ends differ and both can stand as figures.</summary>
    public override string ToString()
    {
        var longest = ArabicPlural.Count(ReadingText.ResourceManager.GetString, "Minutes", Longest);
        return Shortest == Longest || ArabicPlural.Of(Longest) <= PluralCategory.Two
            ? Words.Fill(ReadingText.ReadingTime, longest)
            : Words.Fill(ReadingText.ReadingTimeRange, Shortest, longest);
    }

    private static int Minutes(int characters, int perMinute) => (characters + perMinute - 1) / perMinute;
}
