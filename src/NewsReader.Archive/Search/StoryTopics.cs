using System.Collections.Frozen;
using NewsReader.Articles.Model;

namespace NewsReader.Archive.Search;

/// <summary>What a story is about, as words that can be compared with another story's.</summary>
/// <param name="People">Who is heard in it, as search terms of their whole names.</param>
/// <param name="Words">Search terms of headline and first paragraph.</param>
public sealed record StoryTopics(FrozenSet<string> People, FrozenSet<string> Words)
{
    /// <summary>Shorter terms are particles more often than topics.</summary>
    private const int ShortestTerm = 3;

    /// <summary>The topics of a story; empty sets for a story without headline, text and speakers.</summary>
    public static StoryTopics Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var people = article.Speech
            .Select(static quote => quote.Speaker is { Kind: SpeakerKind.Person or SpeakerKind.Organisation, Name.Length: > 0 } speaker ? Terms(speaker.Name) : [])
            .Select(static terms => string.Join(' ', terms))
            .Where(static name => name.Length > 0);
        var words = new[] { article.Headline, article.Paragraphs.FirstOrDefault()?.Span }
            .SelectMany(span => span is { } stretch ? Terms(stretch.Of(article.Text)) : [])
            .Where(static term => term.Length >= ShortestTerm);
        return new StoryTopics(people.ToFrozenSet(StringComparer.Ordinal), words.ToFrozenSet(StringComparer.Ordinal));
    }

    private static string[] Terms(ReadOnlySpan<char> text) => [.. ArabicAnalyzer.Tokens(text).Select(static token => token.Term)];
}
