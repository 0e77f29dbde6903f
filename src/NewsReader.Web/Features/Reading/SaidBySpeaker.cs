using System.Collections.Immutable;
using NewsReader.Articles.Model;

namespace NewsReader.Web.Features.Reading;

/// <summary>What one speaker says in a story.</summary>
/// <param name="Name">The speaker.</param>
/// <param name="Role">The first office or title that the story gives the speaker, or null.</param>
/// <param name="Quotes">The speaker's statements, in text order.</param>
public sealed record SaidBySpeaker(string Name, string? Role, ImmutableArray<Quote> Quotes)
{
    /// <summary>A story's speakers in the order in which they are first heard.</summary>
    internal static ImmutableArray<SaidBySpeaker> In(Article article) =>
        [.. article.Speech.GroupBy(SpeakerName.Of, StringComparer.Ordinal).Select(static said => new SaidBySpeaker(
            said.Key,
            said.Select(static quote => quote.Speaker?.Role).FirstOrDefault(static role => !string.IsNullOrEmpty(role)),
            [.. said]))];
}
