using NewsReader.Archive.Search;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>A statement with what it is found by.</summary>
/// <param name="Quote">The statement; it has a speaker.</param>
/// <param name="Index">Its index in the story's quotes.</param>
/// <param name="SpeakerKey">What joins the speaker over stories; null when nothing does.</param>
/// <param name="Name">The words of the speaker's name.</param>
/// <param name="Text">What it is found by.</param>
internal sealed record PreparedStatement(Quote Quote, int Index, string? SpeakerKey, List<SearchToken> Name, IndexText Text)
{
    public Speaker Speaker => Quote.Speaker!;

    public static PreparedStatement Of(Article article, Quote quote, int index, ArchiveDatabase database)
    {
        var speaker = quote.Speaker!;
        var name = ArabicAnalyzer.Tokens(speaker.Name);
        return new PreparedStatement(
            quote,
            index,
            SpeakerNames.KeyOf(speaker),
            name,
            database.TextOfStatement(name, ArabicAnalyzer.Tokens(speaker.Role), ArabicAnalyzer.Tokens(quote.Span.Of(article.Text))));
    }
}
