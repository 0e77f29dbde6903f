using NewsReader.Archive.Search;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Storage;

/// <summary>A statement with the words that it is found by.</summary>
/// <param name="Quote">The statement; it has a speaker.</param>
/// <param name="Index">Its index in the story's quotes.</param>
/// <param name="SpeakerKey">What joins the speaker over stories; null when nothing does.</param>
/// <param name="Name">The words of the speaker's name.</param>
/// <param name="Role">The words of the speaker's role.</param>
/// <param name="Words">The words that were said.</param>
internal sealed record PreparedStatement(
    Quote Quote, int Index, string? SpeakerKey, List<SearchToken> Name, List<SearchToken> Role, List<SearchToken> Words)
{
    public Speaker Speaker => Quote.Speaker!;

    public static PreparedStatement Of(Article article, Quote quote, int index)
    {
        var speaker = quote.Speaker!;
        return new PreparedStatement(
            quote,
            index,
            SpeakerNames.KeyOf(speaker),
            ArabicAnalyzer.Tokens(speaker.Name),
            ArabicAnalyzer.Tokens(speaker.Role),
            ArabicAnalyzer.Tokens(quote.Span.Of(article.Text)));
    }
}
