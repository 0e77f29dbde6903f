using NewsReader.Articles.Model;
using NewsReader.Web.Features.Reading;
using NewsReader.Web.Features.Searching;

namespace NewsReader.Web.Features.Feeds;

/// <summary>Which stories a feed has: those that a search finds, of which a source or speaker alone is one. An empty question asks for nothing.</summary>
/// <param name="Question">What is searched for. A source or speaker is an id, or a name as the page writes it.</param>
internal sealed record FeedSelection(SearchQuestion Question)
{
    /// <summary>The selection of a feed's address; a feed has no pages.</summary>
    public static FeedSelection Of(IQueryCollection query) =>
        new(SearchQuestion.Of(query) with { After = null, ByRelevance = false });

    /// <summary>The stories of a source, by its id or name.</summary>
    public static FeedSelection OfSource(string source) => new(new SearchQuestion { Source = source });

    /// <summary>The stories in which somebody speaks, by the speaker's id or name.</summary>
    public static FeedSelection OfSpeaker(string speaker) => new(new SearchQuestion { Speaker = speaker });

    public bool IsEverything => Question.IsEmpty;

    /// <summary>Whether the selection is a source or speaker and nothing else.</summary>
    public bool IsNamesOnly => Question == new SearchQuestion { Source = Question.Source, Speaker = Question.Speaker };

    /// <summary>Whether a story has the source and the speaker of these names.</summary>
    public bool Has(Article article) =>
        (Question.Source.Length == 0 || (article.Dateline?.Sources.Any(source => source.Name == Question.Source) ?? false))
        && (Question.Speaker.Length == 0 || article.Speech.Any(quote => SpeakerName.Of(quote) == Question.Speaker));
}
