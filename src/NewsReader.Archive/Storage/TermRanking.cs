using System.Collections.Immutable;
using NewsReader.Archive.Search;

namespace NewsReader.Archive.Storage;

/// <summary>Ranks stories by how often they have the words of a query, in relation to their length; a word of the headline counts four times.</summary>
/// <remarks>
/// Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) with the constants that SQLite's bm25() has. What it
/// says of a word's rarity is left out: every story that is ranked has every word.
/// </remarks>
internal static class TermRanking
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;
    private const double HeadlineWeight = 4;

    /// <summary>The places of stories, the best first, the newest first among equals.</summary>
    /// <param name="stories">Places with the texts out of <see cref="PostgresTerms"/>.</param>
    /// <param name="asked">What was asked.</param>
    public static IEnumerable<long> BestFirst(IReadOnlyCollection<(long Place, string Terms)> stories, ImmutableArray<SearchClause> asked)
    {
        var wanted = asked
            .Where(static clause => !clause.IsExcluded)
            .Select(static clause => clause.Either.SelectMany(static one => TermForms.Of(one, string.Empty)).ToArray())
            .ToArray();
        var middle = stories.Count == 0 ? 1 : stories.Average(static story => (double)story.Terms.Length);
        return stories
            .Select(story => (story.Place, Score: wanted.Sum(forms => Score(story.Terms, forms, middle))))
            .OrderByDescending(static story => story.Score)
            .ThenByDescending(static story => story.Place)
            .Select(static story => story.Place);
    }

    private static double Score(string terms, string[] forms, double middle)
    {
        var headline = terms.IndexOf($" {PostgresTerms.Border} ", StringComparison.Ordinal);
        var (frequency, norm) = (0.0, Saturation * (1 - LengthShare + (LengthShare * terms.Length / middle)));
        foreach (var form in forms)
        {
            // Two finds may share the space between them.
            for (var at = terms.IndexOf(form, StringComparison.Ordinal); at >= 0; at = terms.IndexOf(form, at + form.Length - 1, StringComparison.Ordinal))
            {
                frequency += at < headline ? HeadlineWeight : 1;
            }
        }

        return frequency * (Saturation + 1) / (frequency + norm);
    }
}
