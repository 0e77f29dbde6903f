using NewsReader.Archive.Search;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>A statement with what it is found by.</summary>
/// <param name="Number">Its index in the story's quotes.</param>
/// <param name="Speaker">Who made it.</param>
/// <param name="SpeakerKey">What joins the speaker over stories; null when nothing does.</param>
/// <param name="SpeakerWords">The words of the speaker's name.</param>
/// <param name="Mode">Whether it is given in its words.</param>
/// <param name="Kind">How much of it is given.</param>
/// <param name="Index">What it is found by.</param>
internal sealed record PreparedStatement(
    int Number, Speaker Speaker, string? SpeakerKey, List<SearchToken> SpeakerWords, QuoteMode Mode, QuoteKind Kind, IndexText Index)
{
    public static PreparedStatement Of(Article article, Quote quote, int number, ArchiveDatabase database)
    {
        var speaker = quote.Speaker!;
        var name = ArabicAnalyzer.Tokens(speaker.Name);
        return new PreparedStatement(
            number,
            speaker,
            SpeakerNames.KeyOf(speaker),
            name,
            quote.Mode,
            quote.Kind,
            database.TextOfStatement(name, ArabicAnalyzer.Tokens(speaker.Role), ArabicAnalyzer.Tokens(quote.Span.Of(article.Text))));
    }
}
